import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duration } from '../../../../renderer/core/calendar/duration';
import { parseDuration } from '../../../../renderer/core/calendar/parse-duration';

const days = (amount: number): Duration => ({ kind: 'working-days', amount });
const calendarDays = (amount: number): Duration => ({ kind: 'calendar-days', amount });
const hours = (amount: number): Duration => ({ kind: 'hours', amount });

describe('parseDuration', () => {
  test.each([
    ['0,5', days(0.5)],
    ['0.5', days(0.5)],
    ['01', days(1)],
    ['2,5 ', days(2.5)],
    ['1/2', days(0.5)],
    ['1/2 ngày làm việc', days(0.5)],
    ['07 ngày làm việc', days(7)],
    ['10 ngày LV', days(10)],
    ['Không quá 17 ngày làm việc', days(17)],
    ['Trong thời hạn 05 ngày làm việc.', days(5)],
    ['15 ngày', calendarDays(15)],
    ['07 NGÀY', calendarDays(7)],
    ['24 giờ', hours(24)],
    ['4 giờ làm việc', hours(4)],
    ['04 (giờ)', hours(4)],
    ['30 phút', hours(0.5)],
    ['Trong ngày', { kind: 'same-day' }],
    ['Ngay trong ngày làm việc', { kind: 'same-day' }],
    ['Không tính thời gian', { kind: 'not-counted' }],
    ['không tính', { kind: 'not-counted' }],
    ['Giờ hành chính', { kind: 'not-counted' }],
    ['Không quy định', { kind: 'not-prescribed' }],
    ['10 working days', days(10)],
    ['same day', { kind: 'same-day' }],
  ] as readonly (readonly [string, Duration])[])('reads %j', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
    expect(parseDuration(text.normalize('NFD'))).toEqual(duration);
  });

  test.each([
    '',
    'Chưa rõ',
    '15 ngày (bản 2023); 10 ngày làm việc (theo NĐ 138/2025)',
    'Thông báo trước 24 giờ so với thời điểm dự định họp báo',
    '1,5o',
    '5 tuần',
    '-3',
    '1/0',
    '7 ngày 5 giờ',
  ])('does not guess at %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test('reads a bare number in the unit that the column states', () => {
    expect(parseDuration('20', 'calendar-days')).toEqual(calendarDays(20));
    expect(parseDuration('20', 'hours')).toEqual(hours(20));
    expect(parseDuration('20 ngày làm việc', 'hours')).toEqual(days(20));
  });

  test('reads any amount in any unit, with or without the usual words before it', () => {
    const units = [
      ['ngày làm việc', days],
      ['ngày', calendarDays],
      ['giờ', hours],
    ] as const;
    const before = fc.constantFrom('', 'Không quá ', 'Trong thời hạn ', 'tối đa ', 'TRONG VÒNG ');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...units),
        before,
        (halves, [unit, build], words) => {
          const written = String(halves / 2).replace('.', ',');
          expect(parseDuration(`${words}${written} ${unit}`)).toEqual(build(halves / 2));
        },
      ),
    );
  });

  test('never yields an amount that is negative, endless or no number', () => {
    const piece = fc.constantFrom('1', '0', '9', '/', ',', '.', '-', 'e', ' ', 'ngày', 'giờ', '∞', '½', '１');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
        const read = parseDuration(text);
        if (read === null || !('amount' in read)) return;
        expect(Number.isFinite(read.amount)).toBe(true);
        expect(read.amount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
    expect(parseDuration('9'.repeat(400))).toBeNull();
  });

  test.each([
    '1e3',
    '0x10',
    '１０ ngày',
    '½ ngày',
    '5 - 7 ngày',
    '5-7',
    '1/2/3',
    '1,5/2',
    '10 ngày làm việc kể từ ngày',
  ])('leaves %j to a person', (text) => expect(parseDuration(text)).toBeNull());

  test('reads a decimal comma and a decimal point alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        expect(parseDuration(`${whole},${part}`)).toEqual(parseDuration(`${whole}.${part}`));
      }),
    );
  });
});
