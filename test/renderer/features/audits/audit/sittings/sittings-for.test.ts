import { describe, expect, it } from 'vitest';
import type { AuditeeId } from '../../../../../../renderer/core/audits/auditee';
import { draftRefusal } from '../../../../../../renderer/core/audits/lifecycle/draft-audit';
import { openWarnings } from '../../../../../../renderer/core/audits/lifecycle/team-warnings';
import { seedCalendarYears } from '../../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import type { WorkspaceState } from '../../../../../../renderer/data/record-types';
import { proposedAuditor } from '../../../../../../renderer/features/audits/audit/sittings/sitting-defaults';
import { sittingsFor } from '../../../../../../renderer/features/audits/audit/sittings/sittings-for';
import { anAudit, aSitting, auditRecords, byId } from '../../../../../support/audit-lifecycle';
import { countingIds } from '../../../../../support/coverage-records';
import { aProgramme } from '../../../../../support/programme-records';
import { workspaceOf } from '../../../../../support/workspace-of';

const calendar = workingCalendar(seedCalendarYears);
const meetings = { opening: 'Mở đầu', closing: 'Kết thúc' };
const auditees: readonly AuditeeId[] = ['leadership', asId('van-phong'), asId('bcvt'), asId('bcxb')];

function planned(state: WorkspaceState, programme = null as ReturnType<typeof aProgramme> | null) {
  const audit = anAudit({ sittings: [], from: '2026-04-23', to: '2026-04-23' });
  return sittingsFor(audit, auditees, { state, programme, calendar, meetings, newId: countingIds() });
}

describe('sittings for several auditees', () => {
  const state = workspaceOf(auditRecords);

  it('fill one day between the meetings, and may be stored as they are', () => {
    const audit = planned(state);
    expect(audit.sittings.map(({ kind }) => kind)).toEqual(['opening', ...Array(4).fill('auditee'), 'closing']);
    expect([audit.from, audit.to]).toEqual(['2026-04-23', '2026-04-23']);
    expect(draftRefusal(audit, [])).toBeNull();
  });

  it('give everybody an auditor who is independent, sharing the work', () => {
    const audit = planned(state);
    expect(openWarnings(audit, auditRecords)).toEqual([]);
    expect(audit.sittings.filter(({ kind }) => kind === 'auditee').every((one) => one.auditorIds.length === 1)).toBe(
      true,
    );
  });

  it('ask the leadership about what it answers for, and sample procedures of a unit in force', () => {
    const audit = planned(state);
    const of = (auditee: string) => audit.sittings.find((sitting) => sitting.auditee === auditee);
    expect(of('leadership')?.clauses).toEqual(expect.arrayContaining(['5.1', '5.2', '6.2', '9.3']));
    expect(of('leadership')?.clauses).not.toContain('8.5');
    expect(of('bcvt')?.procedureIds).toEqual(['qt-1']);
    expect(of('bcxb')?.procedureIds).toEqual([]);
  });

  it('take clauses from the programme, and who spoke for an auditee from the last audit', () => {
    const before = anAudit({
      id: asId('a0'),
      sittings: [aSitting('old', { representative: 'Ông Phó phòng', subject: 'Hồ sơ' })],
    });
    const programme = aProgramme(0, { clauses: [{ clause: '8.7', auditee: asId('bcvt'), part: 'main' }] });
    const audit = planned(workspaceOf({ ...auditRecords, audit: byId([before]) }), programme);
    expect(audit.sittings.find(({ auditee }) => auditee === 'bcvt')).toMatchObject({
      clauses: ['8.7'],
      representative: 'Ông Phó phòng',
      subject: 'Hồ sơ',
    });
  });

  it('propose nobody where nobody of the team judges', () => {
    expect(proposedAuditor(anAudit({ team: [] }), aSitting('s'), auditRecords)).toBeNull();
  });
});
