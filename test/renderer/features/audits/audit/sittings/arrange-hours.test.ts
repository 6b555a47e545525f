import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit, Sitting } from '../../../../../../renderer/core/audits/audit';
import { sittingRefusal } from '../../../../../../renderer/core/audits/lifecycle/sitting-checks';
import { seedCalendarYears } from '../../../../../../renderer/core/calendar/calendar-years.data';
import { isWorkingDay, workingCalendar } from '../../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  arrangeHours,
  fittingLength,
  lengths,
} from '../../../../../../renderer/features/audits/audit/sittings/arrange-hours';
import { anAudit, aSitting } from '../../../../../support/audit-lifecycle';

const calendar = workingCalendar(seedCalendarYears);
const meeting = (kind: Sitting['kind']): Sitting =>
  aSitting(kind, { kind, auditee: null, procedureIds: [], auditorIds: [] });

/** Six units, all by `two`, between an opening and a closing meeting. */
const six: readonly Sitting[] = [
  meeting('opening'),
  ...[1, 2, 3, 4, 5, 6].map((number) => aSitting(`s${number}`, { auditee: asId<'orgUnit'>(`u${number}`) })),
  meeting('closing'),
];

describe('hours of a schedule', () => {
  it('put six units of one auditor into one day, an hour each, between the meetings', () => {
    const audit = anAudit({ sittings: six });
    expect(fittingLength(audit, '2026-04-23', calendar)).toBe(60);
    const { sittings, from, to } = arrangeHours(audit, '2026-04-23', 60, calendar);
    expect([from, to]).toEqual(['2026-04-23', '2026-04-23']);
    expect(sittings.map((sitting) => `${sitting.id} ${sitting.from}-${sitting.to}`)).toEqual([
      'opening 08:00-08:30',
      's1 08:30-09:30',
      's2 09:30-10:30',
      's3 10:30-11:30',
      's4 13:30-14:30',
      's5 14:30-15:30',
      's6 15:30-16:30',
      'closing 16:30-17:00',
    ]);
  });

  it('let auditors work side by side, which leaves more time for each unit', () => {
    const shared = six.map((sitting, index) =>
      sitting.kind === 'auditee'
        ? { ...sitting, auditorIds: [asId<'person'>(index % 2 === 0 ? 'one' : 'two')] }
        : sitting,
    );
    expect(fittingLength(anAudit({ sittings: shared }), '2026-04-23', calendar)).toBe(90);
  });

  it('go on to the next working day where a day is full, over a holiday and a weekend', () => {
    // 30/04 and 01/05/2026 are holidays, a Thursday and a Friday
    const { sittings, to } = arrangeHours(anAudit({ sittings: six }), '2026-04-29', 120, calendar);
    expect([...new Set(sittings.map(({ day }) => day))]).toEqual(['2026-04-29', '2026-05-04', '2026-05-05']);
    expect(sittings.at(-1)).toMatchObject({ kind: 'closing', day: to });
  });

  it('end the last day with a meeting of the team before the closing meeting', () => {
    const { sittings } = arrangeHours(anAudit({ sittings: [...six, meeting('team')] }), '2026-04-23', 45, calendar);
    expect(sittings.slice(-2).map(({ kind, from }) => [kind, from])).toEqual([
      ['team', '16:00'],
      ['closing', '16:30'],
    ]);
  });

  it('say so when nothing fits into one day', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      aSitting(`s${index}`, { auditee: asId<'orgUnit'>(`u${index}`) }),
    );
    expect(fittingLength(anAudit({ sittings: many }), '2026-04-23', calendar)).toBeNull();
  });

  it('never seat anybody twice at a time, whoever audits whom for how long', () => {
    const someSittings = fc.array(
      fc.record({
        unit: fc.integer({ min: 1, max: 4 }),
        auditors: fc.subarray(['lead', 'one', 'two']),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(someSittings, fc.constantFrom(...lengths), (wanted, length) => {
        const sittings = wanted.map(({ unit, auditors }, index) =>
          aSitting(`s${index}`, {
            auditee: asId<'orgUnit'>(`u${unit}`),
            auditorIds: auditors.map((id) => asId<'person'>(id)),
          }),
        );
        const before: Audit = anAudit({ sittings: [meeting('opening'), ...sittings, meeting('closing')] });
        const after = { ...before, ...arrangeHours(before, '2026-04-25', length, calendar) };
        expect(sittingRefusal(after, [])).toBeNull();
        expect(after.sittings.every(({ day }) => isWorkingDay(calendar, day))).toBe(true);
        expect(after.sittings.map(({ id }) => id).sort()).toEqual(before.sittings.map(({ id }) => id).sort());
        const seats = after.sittings.flatMap(({ auditee, day, from }) =>
          auditee === null ? [] : [`${auditee} ${day} ${from}`],
        );
        expect(new Set(seats).size).toBe(seats.length);
      }),
    );
  });
});
