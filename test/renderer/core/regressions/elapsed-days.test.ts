import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seedCalendarYears } from '../../../../renderer/core/calendar/calendar-years.data';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  formatDay,
  isDay,
  weekday,
} from '../../../../renderer/core/calendar/day';
import {
  addWorkingDays,
  addWorkingHours,
  countWorkingDays,
  isWorkingDay,
  workingCalendar,
  workingDayFrom,
} from '../../../../renderer/core/calendar/working-calendar';
import { isTaskOverdueAt } from '../../../../renderer/core/coverage/review-standing';
import { aReview } from '../../../support/coverage-records';

const calendar = workingCalendar(seedCalendarYears);
const aDay = fc.integer({ min: 0, max: 1300 }).map((offset) => addDays('2024-02-01', offset));

describe('elapsed days', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2027-01-01', '2026-12-31', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['2026-07-01', '2026-10-01', 92],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysBetween(to, from)).toBe(days === 0 ? 0 : -days);
  });

  it('agree with counting one day at a time, both ways', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 120 }), (from, count) => {
        let day = from;
        for (let step = 0; step < count; step += 1) day = addDays(day, 1);
        expect(daysBetween(from, day)).toBe(count);
        expect(addDays(from, count)).toBe(day);
        expect((weekday(from) - 1 + count) % 7).toBe(weekday(day) - 1);
      }),
    );
  });

  it('of working time agree with looking at each day, both ways', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (from, span) => {
        const days = Array.from({ length: span }, (_, offset) => addDays(from, offset + 1));
        const worked = days.filter((day) => isWorkingDay(calendar, day)).length;
        const to = addDays(from, span);
        expect(countWorkingDays(calendar, from, to)).toBe(worked);
        expect(countWorkingDays(calendar, to, from)).toBe(worked === 0 ? 0 : -worked);
      }),
    );
  });
});

describe('working days over holidays', () => {
  it.each([
    ['2026-02-13', 1],
    ['2026-04-24', 3],
    ['2026-08-31', 2],
    ['2026-12-31', 1],
    ['2025-04-25', 5],
  ])('from %s, %i later, land on a worked day with exactly that many in between', (from, count) => {
    const end = addWorkingDays(calendar, from, count);
    expect(isWorkingDay(calendar, end)).toBe(true);
    expect(countWorkingDays(calendar, from, end)).toBe(count);
    expect(countWorkingDays(calendar, from, addDays(end, -1))).toBe(count - 1);
  });

  it('go there and back to the day one set out from, when that is worked', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 40 }), (day, count) => {
        const from = workingDayFrom(calendar, day);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, count), -count)).toBe(from);
      }),
    );
  });

  it('of no length stay where they are, also on a day off', () => {
    expect(addWorkingDays(calendar, '2026-02-17', 0)).toBe('2026-02-17');
    expect(countWorkingDays(calendar, '2026-02-17', '2026-02-17')).toBe(0);
  });

  it.each([
    [{ day: '2026-11-20', hour: 0 }, 8, { day: '2026-11-20', hour: 8 }],
    [{ day: '2026-11-20', hour: 4 }, 4, { day: '2026-11-20', hour: 8 }],
    [{ day: '2026-11-20', hour: 4 }, 4.5, { day: '2026-11-23', hour: 0.5 }],
    [{ day: '2026-11-20', hour: 8 }, 0, { day: '2026-11-20', hour: 8 }],
    [{ day: '2026-11-20', hour: 8 }, 1, { day: '2026-11-23', hour: 1 }],
    [{ day: '2026-11-21', hour: 3 }, 2, { day: '2026-11-23', hour: 2 }],
    [{ day: '2026-02-17', hour: 0 }, 0, { day: workingDayFrom(calendar, '2026-02-17'), hour: 0 }],
    [{ day: '2026-11-20', hour: 2 }, 24, { day: '2026-11-25', hour: 2 }],
  ])('in hours: %j and %d hours end at %j', (start, hours, end) => {
    expect(addWorkingHours(calendar, start, hours)).toEqual(end);
  });

  it('in hours never end earlier for more hours', () => {
    const moment = ({ day, hour }: { day: string; hour: number }) => `${day} ${hour.toFixed(3)}`;
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 8 }), fc.nat({ max: 80 }), fc.nat({ max: 20 }), (day, hour, a, b) => {
        const shorter = addWorkingHours(calendar, { day, hour }, a);
        const longer = addWorkingHours(calendar, { day, hour }, a + b);
        expect(moment(longer) >= moment(shorter)).toBe(true);
      }),
    );
  });
});

describe('dates that recur on the 29th, 30th or 31st', () => {
  it.each([
    ['2026-01-31', ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
    ['2024-01-31', ['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31']],
    ['2026-01-29', ['2026-02-28', '2026-03-29', '2026-04-29', '2026-05-29']],
    ['2024-01-30', ['2024-02-29', '2024-03-30', '2024-04-30', '2024-05-30']],
    ['2025-12-31', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
  ])('from %s, counted from the first day, are %j', (first, expected) => {
    expect(expected.map((_, place) => addMonths(first, place + 1))).toEqual(expected);
  });

  it.each([
    ['yearly from a 29 February', '2024-02-29', 12, ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['half-yearly from a 31 August', '2025-08-31', 6, ['2026-02-28', '2026-08-31', '2027-02-28', '2027-08-31']],
    ['quarterly from a 30 November', '2026-11-30', 3, ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']],
  ])('%s do not creep towards the start of the month', (_, first, months, expected) => {
    expect(expected.map((__, place) => addMonths(first, (place + 1) * months))).toEqual(expected);
  });

  it('end no later than their month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -30, max: 30 }), (day, count) => {
        const later = addMonths(day, count);
        expect(later <= endOfMonth(later)).toBe(true);
        expect(endOfMonth(later).slice(0, 7)).toBe(later.slice(0, 7));
        expect(addDays(endOfMonth(later), 1).slice(8)).toBe('01');
      }),
    );
  });
});

describe('a due day', () => {
  it.each([
    ['2026-09-30', false],
    ['2026-10-01', false],
    ['2026-10-02', true],
    ['2027-10-01', true],
  ])('of 01/10/2026 has passed on %s: %s', (day, late) => {
    expect(isTaskOverdueAt(aReview('p', { dueOn: '2026-10-01' }), day)).toBe(late);
  });

  it('never passes for a review that is closed, or on the day it is closed', () => {
    const closed = aReview('p', { dueOn: '2026-10-01', closedOn: '2026-10-05', outcome: 'keep' });
    expect(isTaskOverdueAt(closed, '2026-10-04')).toBe(true);
    expect(isTaskOverdueAt(closed, '2026-10-05')).toBe(false);
    expect(isTaskOverdueAt(closed, '2030-01-01')).toBe(false);
  });
});

describe('a machine in another time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['Asia/Ho_Chi_Minh', -420],
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
    ['America/Sao_Paulo', 180],
    ['Africa/Cairo', -120],
  ])('%s counts and prints the same days', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
    for (const [from, to, days] of [
      ['2018-11-03', '2018-11-05', 2],
      ['2026-03-07', '2026-03-09', 2],
      ['2026-04-23', '2026-04-25', 2],
      ['2026-10-31', '2026-11-02', 2],
      ['2026-01-01', '2027-01-01', 365],
    ] as const) {
      expect(isDay(from)).toBe(true);
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(from, days)).toBe(to);
      expect(addDays(to, -days)).toBe(from);
    }
    expect(weekday('2026-11-22')).toBe(7);
    expect(formatDay('2026-11-22')).toBe('22/11/2026');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });
});
