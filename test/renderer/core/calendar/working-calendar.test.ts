import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedCalendarYears } from '../../../../renderer/core/calendar/calendar-years.data';
import { addDays } from '../../../../renderer/core/calendar/day';
import {
  addWorkingDays,
  addWorkingHours,
  countWorkingDays,
  isWorkingDay,
  unsettledYears,
  workingCalendar,
  workingDayFrom,
} from '../../../../renderer/core/calendar/working-calendar';

const calendar = workingCalendar(seedCalendarYears);
const aDay = fc.integer({ min: 0, max: 1400 }).map((offset) => addDays('2024-01-01', offset));

describe('isWorkingDay', () => {
  test.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-02-17', false, 'Tết'],
    ['2025-05-02', false, 'a Friday swapped off'],
    ['2025-04-26', true, 'the Saturday worked for it'],
    ['2024-05-04', true, 'a Saturday worked'],
    ['2026-04-27', false, 'the Monday after a Sunday holiday'],
  ])('%s is worked: %s, %s', (day, worked) => expect(isWorkingDay(calendar, day)).toBe(worked));

  test('weekends and weekdays stand without any table', () => {
    const bare = workingCalendar([]);
    expect(isWorkingDay(bare, '2026-02-17')).toBe(true);
    expect(isWorkingDay(bare, '2026-02-21')).toBe(false);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2025-04-25', 1, '2025-04-26'],
    ['2025-04-29', 1, '2025-05-05'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-02-23', -1, '2026-02-13'],
  ])('%s and %d working days is %s', (day, count, result) => {
    expect(addWorkingDays(calendar, day, count)).toBe(result);
  });

  test('lands on a working day and counting gives the number back', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const end = addWorkingDays(calendar, day, count);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(countWorkingDays(calendar, day, end)).toBe(count);
      }),
    );
  });

  test('refuses parts of a day, which are hours', () => {
    expect(() => addWorkingDays(calendar, '2026-11-23', 0.5)).toThrow('not a whole number');
  });
});

describe('countWorkingDays', () => {
  test('is additive and changes its sign with the direction', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (a, b, c) => {
        const count = (from: string, to: string) => countWorkingDays(calendar, from, to);
        expect(count(a, b) + count(b, c) - count(a, c)).toBe(0);
        expect(count(a, b) + count(b, a)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('addWorkingHours', () => {
  test.each([
    ['2026-11-23', 0, 4, '2026-11-23', 4],
    ['2026-11-23', 4, 4, '2026-11-23', 8],
    ['2026-11-23', 4, 5, '2026-11-24', 1],
    ['2026-11-20', 6, 4, '2026-11-23', 2],
    ['2026-11-22', 5, 2, '2026-11-23', 2],
    ['2026-11-23', 0, 20, '2026-11-25', 4],
    ['2026-11-23', 3, 0, '2026-11-23', 3],
  ])('%s at hour %d and %d hours is %s at hour %d', (day, hour, hours, endDay, endHour) => {
    expect(addWorkingHours(calendar, { day, hour }, hours)).toEqual({ day: endDay, hour: endHour });
  });

  test('eight hours from the start of a day are one working day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 20 }), (day, count) => {
        const start = { day: workingDayFrom(calendar, day), hour: 0 };
        const end = addWorkingHours(calendar, start, count * 8);
        expect(end).toEqual({ day: addWorkingDays(calendar, start.day, count - 1), hour: 8 });
      }),
    );
  });

  test('half days add up', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (day, a, b) => {
        const start = { day, hour: 0 };
        const stepwise = addWorkingHours(calendar, addWorkingHours(calendar, start, a * 4), b * 4);
        expect(stepwise).toEqual(addWorkingHours(calendar, start, (a + b) * 4));
      }),
    );
  });
});

test('a result over a year nobody checked is named as provisional', () => {
  expect(unsettledYears(calendar, '2025-12-01', '2026-01-10')).toEqual([2025, 2026]);
  const checked = workingCalendar(seedCalendarYears.map((year) => ({ ...year, provisional: year.year > 2025 })));
  expect(unsettledYears(checked, '2024-05-01', '2025-05-01')).toEqual([]);
  expect(unsettledYears(checked, '2025-12-01', '2028-01-10')).toEqual([2026, 2027, 2028]);
});
