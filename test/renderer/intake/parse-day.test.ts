import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, formatDay } from '../../../renderer/core/calendar/day';
import { parseDay } from '../../../renderer/intake/parse-day';

describe('parseDay', () => {
  it.each([
    ['05/08/2026', '2026-08-05'],
    ['5/8/2026', '2026-08-05'],
    ['10/7/2026', '2026-07-10'],
    [' 10-07-2026 ', '2026-07-10'],
    ['10.7.2026', '2026-07-10'],
    ['10 / 7 / 2026', '2026-07-10'],
    ['2026-07-10', '2026-07-10'],
    ['2026-07-10T00:00:00.000Z', '2026-07-10'],
    ['46239', '2026-08-05'],
    ['45596.0', '2024-10-31'],
    [46239, '2026-08-05'],
    ['ngày 10 tháng 7 năm 2026', '2026-07-10'],
    ['Ngày 05 tháng 08 năm 2026'.normalize('NFD'), '2026-08-05'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %j as %s', (cell, day) => {
    expect(parseDay(cell)).toBe(day);
  });

  it.each([
    '13/14/2026',
    '2026-14-13',
    '31/04/2026',
    '29/02/2025',
    '00/01/2026',
    '10/7/26',
    '7/2026',
    '2026',
    '12345',
    'chưa ký',
    '',
    null,
  ])('rejects %j', (cell) => {
    expect(parseDay(cell)).toBeNull();
  });

  it('never swaps day and month', () => {
    expect(parseDay('07/10/2026')).toBe('2026-10-07');
    expect(parseDay('10/13/2026')).toBeNull();
  });

  it('reads back every date in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), (count) => {
        const day = addDays('1990-01-01', count);
        const [year, month, date] = day.split('-').map(Number);
        expect(parseDay(formatDay(day))).toBe(day);
        expect(parseDay(day)).toBe(day);
        expect(parseDay(`${date}/${month}/${year}`)).toBe(day);
        expect(parseDay(`ngày ${date} tháng ${month} năm ${year}`)).toBe(day);
        expect(parseDay(daysBetween('1899-12-30', day))).toBe(day);
      }),
    );
  });
});
