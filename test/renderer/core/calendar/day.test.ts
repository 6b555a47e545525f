import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  formatDay,
  isDay,
  isWithin,
  weekday,
} from '../../../../renderer/core/calendar/day';

const aDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  test.each(['2026-02-28', '2024-02-29', '2026-12-31'])('accepts %s', (text) => expect(isDay(text)).toBe(true));
  test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00', 'hôm nay'])(
    'refuses %j',
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('addDays and daysBetween', () => {
  test('undo each other over any span, across leap years and clock changes', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  test('counts an earlier day as negative: elapsed days keep their sign', () => {
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
  });
});

describe('weekday', () => {
  test.each([
    ['2026-11-23', 1],
    ['2026-11-22', 7],
    ['2024-02-29', 4],
  ])('%s is day %d of the week', (day, number) => expect(weekday(day)).toBe(number));
});

describe('isWithin', () => {
  test.each([
    ['2026-01-01', '2026-01-01', '2026-02-01', true],
    ['2026-02-01', '2026-01-01', '2026-02-01', false],
    ['2025-12-31', '2026-01-01', null, false],
    ['2030-01-01', '2026-01-01', null, true],
    ['1990-01-01', null, '2026-01-01', true],
    ['1990-01-01', null, null, true],
  ])('%s in [%s, %s) is %s', (day, from, to, expected) => expect(isWithin(day, from, to)).toBe(expected));
});

test('prints dates as Vietnamese documents do', () => {
  expect(formatDay('2026-07-05')).toBe('05/07/2026');
});

describe('addMonths and endOfMonth', () => {
  test.each([
    ['2026-07-01', 3, '2026-10-01'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));

  test.each([
    ['2026-11-23', '2026-11-30'],
    ['2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-31'],
  ])('the month of %s ends on %s', (day, expected) => expect(endOfMonth(day)).toBe(expected));

  test('never lands in a later month than the one meant', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(addMonths(day, count))).toBe(months(day) + count);
      }),
    );
  });
});
