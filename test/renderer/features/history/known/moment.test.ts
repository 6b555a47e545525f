import { describe, expect, test } from 'vitest';
import { readMoment, readTime } from '../../../../../renderer/features/history/known/moment';

describe('the moment to look back to', () => {
  test('is the end of the local day when no time is given', () => {
    expect(readMoment({ on: '2026-11-15' })).toEqual({
      day: '2026-11-15',
      time: null,
      at: new Date(2026, 10, 15, 23, 59, 59, 999).toISOString(),
    });
  });

  test('takes in the whole minute of a time', () => {
    expect(readMoment({ on: '2026-11-15', time: '8:05' })).toEqual({
      day: '2026-11-15',
      time: '08:05',
      at: new Date(2026, 10, 15, 8, 5, 59, 999).toISOString(),
    });
  });

  test('is the end of the day when the time cannot be read, and none without a day', () => {
    expect(readMoment({ on: '2026-11-15', time: '25:00' })?.time).toBeNull();
    expect(readMoment({ on: '2026-02-30' })).toBeNull();
    expect(readMoment({})).toBeNull();
  });

  test.each([
    ['8:05', '08:05'],
    ['14h30', '14:30'],
    ['14.30', '14:30'],
    [' 23:59 ', '23:59'],
    ['00:00', '00:00'],
    ['24:00', null],
    ['8:60', null],
    ['8', null],
    ['', null],
    ['x', null],
  ])('reads the time %j as %j', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});
