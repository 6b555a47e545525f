import { describe, expect, it } from 'vitest';
import { defaultNotice, noticeStanding } from '../../../../../renderer/core/audits/lifecycle/notice';
import { seedCalendarYears } from '../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../renderer/core/calendar/working-calendar';
import { anAudit, aSitting } from '../../../../support/audit-lifecycle';

const calendar = workingCalendar(seedCalendarYears);

describe('notice of an audit', () => {
  it.each([
    ['2026-04-15', 6, false],
    ['2026-04-16', 5, false],
    ['2026-04-17', 4, true],
    ['2026-04-23', 0, true],
    ['2026-04-24', -1, true],
  ])('of %s stands %i working days before the sitting of 23/04/2026; short: %s', (day, days, short) => {
    expect(noticeStanding(anAudit(), day, calendar)).toEqual({ firstSitting: '2026-04-23', days, short });
  });

  it('counts calendar days where the agency does', () => {
    const rule = { days: 5, kind: 'calendar-days' } as const;
    expect(noticeStanding(anAudit(), '2026-04-18', calendar, rule)).toMatchObject({ days: 5, short: false });
    expect(noticeStanding(anAudit(), '2026-04-19', calendar, rule)).toMatchObject({ days: 4, short: true });
  });

  it('does not count public holidays', () => {
    const audit = anAudit({ sittings: [aSitting('s1', { day: '2026-05-05' })] });
    expect(noticeStanding(audit, '2026-04-28', calendar)).toMatchObject({ days: 3, short: true });
  });

  it('goes by the earliest sitting in whatever order they stand', () => {
    const sittings = [...anAudit().sittings].reverse();
    expect(noticeStanding(anAudit({ sittings }), '2026-04-10', calendar)?.firstSitting).toBe('2026-04-23');
  });

  it('is nothing without sittings; five working days are the rule unless edited', () => {
    expect(noticeStanding(anAudit({ sittings: [] }), '2026-04-10', calendar)).toBeNull();
    expect(defaultNotice).toEqual({ days: 5, kind: 'working-days' });
  });
});
