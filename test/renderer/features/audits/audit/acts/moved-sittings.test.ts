import { describe, expect, it } from 'vitest';
import { seedCalendarYears } from '../../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../../renderer/core/calendar/working-calendar';
import { daysOf, movedSittings } from '../../../../../../renderer/features/audits/audit/acts/moved-sittings';
import { anAudit, aSitting } from '../../../../../support/audit-lifecycle';

const calendar = workingCalendar(seedCalendarYears);
const audit = anAudit({
  sittings: [
    aSitting('s1', { day: '2026-04-23' }),
    aSitting('s2', { day: '2026-04-23', from: '13:30', to: '15:00' }),
    aSitting('s3', { day: '2026-04-24' }),
  ],
});

describe('moving a schedule', () => {
  it('keeps hours and distances', () => {
    const moved = movedSittings(audit, '2026-05-12', calendar);
    expect(moved.map(({ id, day, from }) => [id, day, from])).toEqual([
      ['s1', '2026-05-12', '08:30'],
      ['s2', '2026-05-12', '13:30'],
      ['s3', '2026-05-13', '08:30'],
    ]);
  });

  it('goes over days off without laying two days upon one', () => {
    // Saturday 09/05/2026: the first day goes to Monday, the second must come after it
    expect(movedSittings(audit, '2026-05-09', calendar).map(({ day }) => day)).toEqual([
      '2026-05-11',
      '2026-05-11',
      '2026-05-12',
    ]);
  });

  it('gives the audit the days of its sittings, or the one it has', () => {
    expect(daysOf(audit.sittings, '2026-01-05')).toMatchObject({ from: '2026-04-23', to: '2026-04-24' });
    expect(daysOf([], '2026-01-05')).toMatchObject({ from: '2026-01-05', to: '2026-01-05' });
  });
});
