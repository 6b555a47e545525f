import type { AuditProgramme } from '../../renderer/core/audits/programme';
import { seedCalendarYears } from '../../renderer/core/calendar/calendar-years.data';
import { type Change, createChange } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import { seedEditions } from '../../renderer/core/standards/seed-editions';
import type { Store } from '../../renderer/data/store';
import { aMember, aProfile, aUnit } from './audit-lifecycle';
import { aProcedure } from './coverage-records';
import { aDraft } from './legal-text-drafts';
import { anApproved } from './lifecycle-records';
import { openTestStore } from './memory-store';
import { aProgramme } from './programme-records';
import { testNow } from './render-screen';

/** The programme of 2026 of two units, ready to be handed in but for its slots. */
export function theProgramme(change: Partial<AuditProgramme> = {}): AuditProgramme {
  return aProgramme(2, {
    objectives: ['Xác định sự phù hợp'],
    scope: 'Toàn cơ quan',
    criteria: ['TCVN ISO 9001:2015'],
    ...change,
  });
}

/**
 * A store of an agency of two units `u01` and `u02`: a head and a deputy who approve, a secretary, an auditor of each unit
 * and one of neither, a procedure in force in each unit. With a programme unless `null` is given.
 */
export async function openProgrammeStore(
  programme: AuditProgramme | null = theProgramme(),
  more: readonly Change[] = [],
): Promise<Store> {
  const store = await openTestStore({ nowMs: testNow });
  const members = [aMember('a01', 'u01', 'auditor'), aMember('a02', 'u02', 'auditor'), aMember('a03', null, 'auditor')];
  const people = [
    aMember('head', null, 'approver'),
    aMember('deputy', null, 'approver'),
    aMember('clerk', null, 'secretary'),
    ...members,
  ];
  const procedures = [
    aProcedure('p1', { code: 'QT-01', title: 'Cấp giấy phép', ownerUnitId: asId('u01') }),
    aProcedure('p2', { code: 'QT-02', title: 'Thu hồi giấy phép', ownerUnitId: asId('u02') }),
  ];
  const changes = [
    ...seedCalendarYears.map((year) => createChange('calendarYear', year)),
    ...seedEditions().map((edition) => createChange('standardEdition', edition)),
    ...['u01', 'u02'].map((id, order) => createChange('orgUnit', aUnit(id, { order }))),
    ...people.map((person) => createChange('person', person)),
    ...members.map(({ id }) => createChange('auditorProfile', aProfile(id))),
    ...procedures.flatMap((procedure) => [
      createChange('procedure', procedure),
      createChange(
        'revision',
        anApproved({
          id: asId(`r-${procedure.id}`),
          procedureId: procedure.id,
          events: [],
          effectiveFrom: '2025-06-01',
        }),
      ),
    ]),
    ...(programme === null ? [] : [createChange('auditProgramme', programme)]),
    ...more,
  ];
  const stored = await store.commit(aDraft(changes));
  if (!stored.ok) throw new Error(`the agency was not stored: ${JSON.stringify(stored.error)}`);
  return store;
}
