import { describe, expect, it } from 'vitest';
import { createAudit } from '../../../../../../renderer/core/audits/lifecycle/draft-audit';
import type { AuditProgramme, ProgrammeSlot } from '../../../../../../renderer/core/audits/programme';
import { seedCalendarYears } from '../../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { type CompleteStart, proposeAudit } from '../../../../../../renderer/features/audits/list/create/propose-audit';
import { countingIds } from '../../../../../support/coverage-records';
import { anAgency, aProgramme, unitIds } from '../../../../../support/programme-records';
import { workspaceOf } from '../../../../../support/workspace-of';

const agency = anAgency(6, 3, 12);
const slots: readonly ProgrammeSlot[] = (['leadership', ...unitIds(6).slice(1)] as const).map((auditee, index) => ({
  id: `slot${index}`,
  auditee,
  month: 4,
  day: null,
  procedureIds: [],
  clauses: auditee === 'leadership' ? ['5', '6', '9.3'] : [],
  auditorIds: [asId<'person'>('a01')],
  locked: false,
  combinedWith: '',
  reasons: [],
}));
const programme = aProgramme(6, { slots, objectives: ['Mục tiêu'], scope: 'Phạm vi', criteria: ['ISO 9001'] });
const start: CompleteStart = {
  source: 'slots',
  programmeId: programme.id,
  slotIds: slots.map(({ id }) => id),
  auditees: [],
  auditorIds: [],
  code: ' ĐG-01 ',
  title: ' Đợt 1 ',
  leadId: asId('a02'),
  day: '2026-04-23',
  oneDay: true,
};

function propose(change: Partial<CompleteStart>, of: AuditProgramme | null = programme) {
  return proposeAudit(
    { ...start, ...change },
    {
      id: asId('new'),
      state: workspaceOf(agency),
      programme: of,
      calendar: workingCalendar(seedCalendarYears),
      texts: { objectives: ['Riêng'], scope: 'Riêng', criteria: ['Riêng'] },
      meetings: { opening: 'Mở đầu', closing: 'Kết thúc' },
      newId: countingIds(),
    },
  );
}

describe('the draft of an audit', () => {
  it('puts six slots of one auditor into one day, with the texts and clauses of the programme', () => {
    const audit = propose({});
    const held = audit.sittings.filter(({ kind }) => kind === 'auditee');
    expect(new Set(held.map(({ day }) => day))).toEqual(new Set(['2026-04-23']));
    expect(held.map(({ from, to }) => `${from}-${to}`)[0]).toBe('08:30-09:30');
    expect(held[0]).toMatchObject({ auditee: 'leadership', clauses: ['5', '6', '9.3'] });
    expect(held[1]?.clauses).toContain('8.5');
    expect(audit).toMatchObject({ code: 'ĐG-01', title: 'Đợt 1', scope: 'Phạm vi', programmeId: programme.id });
    expect(audit.team.map(({ personId, part }) => [personId, part])).toEqual([
      ['a02', 'lead'],
      ['a01', 'auditor'],
    ]);
    expect(createAudit(audit, []).ok).toBe(true);
  });

  it('takes an hour and a half each, over two days, where one day is not asked for', () => {
    const audit = propose({ oneDay: false });
    expect([audit.from, audit.to]).toEqual(['2026-04-23', '2026-04-24']);
  });

  it('has somebody of the team audit a slot that names nobody', () => {
    const open = { ...programme, slots: slots.map((slot) => ({ ...slot, auditorIds: [] })) };
    const held = propose({}, open).sittings.filter(({ kind }) => kind === 'auditee');
    expect(held.every(({ auditorIds }) => auditorIds[0] === 'a02')).toBe(true);
  });

  it('stands outside the programme for chosen auditees, shared out over the team', () => {
    const audit = propose({
      source: 'free',
      auditees: unitIds(4),
      auditorIds: [asId('a01'), asId('a02')],
      slotIds: [],
    });
    expect(audit).toMatchObject({ programmeId: null, slotIds: [], scope: 'Riêng' });
    expect(audit.team).toHaveLength(2);
    const held = audit.sittings.filter(({ kind }) => kind === 'auditee');
    expect(new Set(held.flatMap(({ auditorIds }) => auditorIds))).toEqual(new Set(['a01', 'a02']));
    expect(createAudit(audit, []).ok).toBe(true);
  });

  it('may begin empty, on a working day', () => {
    expect(propose({ source: 'free', slotIds: [], day: '2026-04-25' })).toMatchObject({
      sittings: [],
      from: '2026-04-28',
    });
  });
});
