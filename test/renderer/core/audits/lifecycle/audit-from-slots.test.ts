import { describe, expect, it } from 'vitest';
import { auditFromSlots, sittingHours } from '../../../../../renderer/core/audits/lifecycle/audit-from-slots';
import { createAudit } from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import { sittingRefusal } from '../../../../../renderer/core/audits/lifecycle/sitting-checks';
import type { ProgrammeSlot } from '../../../../../renderer/core/audits/programme';
import { seedCalendarYears } from '../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { countingIds } from '../../../../support/coverage-records';
import { accepted } from '../../../../support/lifecycle-records';
import { aProgramme, aSlot } from '../../../../support/programme-records';

const programme = { ...aProgramme(7), objectives: ['Mục tiêu'], scope: 'Toàn bộ', criteria: ['TCVN ISO 9001:2015'] };
const head = {
  id: asId<'audit'>('a1'),
  code: 'ĐG-01',
  title: 'Đợt 1',
  leadId: asId<'person'>('lead'),
  day: '2026-04-23',
  opening: 'Họp khai mạc',
  closing: 'Họp kết thúc',
};
const slot = (id: string, unit: string, who: string, change: Partial<ProgrammeSlot> = {}) =>
  aSlot(id, unit, { auditorIds: [asId(who)], clauses: ['8.5'], procedureIds: [asId('p1')], ...change });
const drafted = (slots: readonly ProgrammeSlot[], day = head.day) =>
  auditFromSlots(programme, slots, { ...head, day }, workingCalendar(seedCalendarYears), countingIds());

describe('an audit from slots of a programme', () => {
  it('takes over who is audited on what and by whom, and what the programme says', () => {
    const audit = drafted([slot('s1', 'u01', 'one'), slot('s2', 'u02', 'lead', { combinedWith: 'Kiểm tra CCHC' })]);
    expect(audit).toMatchObject({
      programmeId: 'pr',
      slotIds: ['s1', 's2'],
      scope: 'Toàn bộ',
      combinedWith: 'Kiểm tra CCHC',
      state: 'drafted',
      from: '2026-04-23',
      to: '2026-04-23',
      team: [
        { personId: 'lead', part: 'lead' },
        { personId: 'one', part: 'auditor' },
      ],
    });
    expect(audit.sittings.map(({ kind, auditee, from }) => [kind, auditee, from])).toEqual([
      ['opening', null, '08:00'],
      ['auditee', 'u01', '08:30'],
      ['auditee', 'u02', '08:30'],
      ['closing', null, '16:30'],
    ]);
    expect(audit.sittings[1]).toMatchObject({ clauses: ['8.5'], procedureIds: ['p1'], auditorIds: ['one'] });
  });

  it('lets one auditor sit once at a time, and goes on the next working day when a day is full', () => {
    const audit = drafted(
      [1, 2, 3, 4, 5, 6].map((index) => slot(`s${index}`, `u0${index}`, 'one')),
      '2026-04-24',
    );
    const held = audit.sittings.filter(({ kind }) => kind === 'auditee');
    expect(held.map(({ day, from }) => `${day} ${from}`)).toEqual([
      ...sittingHours.map(({ from }) => `2026-04-24 ${from}`),
      '2026-04-28 08:30',
      '2026-04-28 10:00',
    ]);
    expect(audit.to).toBe('2026-04-28');
    expect(sittingRefusal(audit, [])).toBeNull();
  });

  it('begins on a working day and is stored as it stands', () => {
    const audit = drafted([slot('s1', 'u01', 'one')], '2026-04-30');
    expect(audit.from).toBe('2026-05-04');
    expect(accepted(createAudit(audit, [])).changes[0]).toMatchObject({ op: 'create', record: audit });
  });

  it('lets one auditee sit once at a time too', () => {
    const audit = drafted([slot('s1', 'u01', 'one'), slot('s2', 'u01', 'two')]);
    expect(audit.sittings.map(({ from }) => from)).toEqual(['08:00', '08:30', '10:00', '16:30']);
  });
});
