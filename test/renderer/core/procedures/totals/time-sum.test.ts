import { describe, expect, it } from 'vitest';
import type { Duration } from '../../../../../renderer/core/calendar/duration';
import { addUp, compareTimes, limitOf, shareCut } from '../../../../../renderer/core/procedures/totals/time-sum';

const days = (amount: number): Duration => ({ kind: 'working-days', amount });
const hours = (amount: number): Duration => ({ kind: 'hours', amount });
const calendar = (amount: number): Duration => ({ kind: 'calendar-days', amount });
const notCounted: Duration = { kind: 'not-counted' };
const notPrescribed: Duration = { kind: 'not-prescribed' };
const sameDay: Duration = { kind: 'same-day' };

describe('adding durations up', () => {
  it('counts eight hours as a day and leaves no tail of binary fractions', () => {
    expect(addUp([days(0.1), days(0.2), hours(2)])).toEqual({
      workingDays: 0.55,
      calendarDays: 0,
      counted: 3,
      missing: 0,
    });
  });

  it('keeps calendar days apart', () => {
    expect(addUp([days(2), calendar(3)])).toMatchObject({ workingDays: 2, calendarDays: 3, counted: 2 });
  });

  it('leaves out what is not counted and tells what is missing', () => {
    expect(addUp([notCounted, undefined, null, notPrescribed, sameDay])).toEqual({
      workingDays: 0,
      calendarDays: 0,
      counted: 1,
      missing: 3,
    });
  });
});

describe('limits', () => {
  it('allow one working day for "same day" and are absent when not prescribed', () => {
    expect(limitOf(sameDay)?.workingDays).toBe(1);
    expect(limitOf(days(5))?.workingDays).toBe(5);
    for (const none of [null, undefined, notPrescribed, notCounted]) expect(limitOf(none)).toBeNull();
  });
});

describe('comparing times', () => {
  it.each([
    [[days(5.25)], days(5), 'more', 0.25],
    [[days(5)], days(5), 'equal', 0],
    [[hours(8), days(1)], days(2), 'equal', 0],
    [[days(5)], days(7), 'less', 2],
    [[calendar(5)], calendar(7), 'less', 2],
    [[days(5)], calendar(5), 'different-units', null],
    [[calendar(5)], days(5), 'different-units', null],
    [[days(1), calendar(1)], days(5), 'different-units', null],
    [[], days(5), 'unknown', null],
    [[days(5)], notPrescribed, 'unknown', null],
    [[days(0.25)], sameDay, 'less', 0.75],
  ] as const)('%j against %j is %s by %s', (times, limit, verdict, by) => {
    expect(compareTimes(addUp(times), limitOf(limit))).toEqual({ verdict, by });
  });
});

describe('share of time cut', () => {
  it('is what is saved of the limit, negative when it takes longer', () => {
    expect(shareCut(addUp([days(5)]), limitOf(days(7)))).toBeCloseTo(0.2857, 4);
    expect(shareCut(addUp([days(8)]), limitOf(days(5)))).toBeCloseTo(-0.6);
  });

  it('is unknown without both times in one unit', () => {
    expect(shareCut(addUp([]), limitOf(days(7)))).toBeNull();
    expect(shareCut(addUp([days(5)]), null)).toBeNull();
    expect(shareCut(addUp([days(5)]), limitOf(calendar(7)))).toBeNull();
    expect(shareCut(addUp([days(5)]), limitOf(days(0)))).toBeNull();
  });
});
