import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDays } from '../../../../../renderer/core/audits/findings/find-days';

const found = (text: string) => findDays(text, '2026-11-05').map(({ from, to }) => text.slice(from, to));

describe('days in a text', () => {
  it.each([
    ['ký ngày 05/11/2026', []],
    ['ký ngày 06/11/2026', ['06/11/2026']],
    ['trước 05/11/2026', ['trước 05/11/2026']],
    ['Chậm nhất 5-11-2026', ['Chậm nhất 5-11-2026']],
    ['hạn đến 30.11', ['hạn đến 30.11']],
    ['2/3 hồ sơ', []],
    ['hẹn trả 20/12', []],
    ['trước 2/3 hồ sơ mẫu'.replace('trước ', ''), []],
    ['ngày 31/02/2027', []],
    ['trước 45/13', []],
    ['số 12/11/2027/QĐ', []],
    ['số 112/11/2027', []],
    ['mục 5.2.1', []],
  ])('%j: %j', (text, days) => {
    expect(found(text)).toEqual(days);
  });

  it('up to the day of the sitting are facts, later ones deadlines', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2020, max: 2030 }),
        (day, month, year) => {
          const text = `${day}/${month}/${year}`;
          const later = year > 2026 || (year === 2026 && (month > 11 || (month === 11 && day > 5)));
          expect(found(text)).toEqual(later ? [text] : []);
        },
      ),
    );
  });
});
