import { describe, expect, it } from 'vitest';
import { dayOfWeek, longDay, period } from '../../../../../renderer/documents/audits/parts/dates';
import { clauseList, joined, lowered, sentence } from '../../../../../renderer/documents/audits/parts/lists';
import { shareText, shareValue } from '../../../../../renderer/documents/audits/parts/shares';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';

const labels = auditDocumentWords('vi');

describe('days of a paper', () => {
  it('pad days below ten and the first two months alone', () => {
    expect(longDay('2026-01-05', labels)).toBe('ngày 05 tháng 01 năm 2026');
    expect(longDay('2026-11-22', labels)).toBe('ngày 22 tháng 11 năm 2026');
    expect(longDay('2026-04-23', labels)).toBe('ngày 23 tháng 4 năm 2026');
  });

  it('name the weekday, and one day once', () => {
    expect(dayOfWeek('2026-04-23', labels)).toBe('thứ Năm, ngày 23 tháng 4 năm 2026');
    expect(period('2026-04-23', '2026-04-23', labels)).toBe('ngày 23 tháng 4 năm 2026');
    expect(period('2026-04-23', '2026-04-24', labels)).toMatch(/^từ ngày 23 .* đến ngày 24 /);
  });
});

describe('shares of a paper', () => {
  it('never leave out their two numbers', () => {
    expect(shareText({ part: 11, whole: 13 }, labels)).toBe('11/13 (84,6%)');
    expect(shareText({ part: 14, whole: 14 }, labels)).toBe('14/14 (100%)');
    expect(shareText({ part: 0, whole: 3 }, labels)).toBe('0/3 (0%)');
  });

  it('say that there is nothing to share', () => {
    expect(shareText(null, labels)).toBe('chưa có');
    expect(shareText({ part: 0, whole: 0 }, labels)).toBe('chưa có');
    expect([shareValue(null), shareValue({ part: 1, whole: 4 })]).toEqual([null, 0.25]);
  });
});

describe('lists of a paper', () => {
  it('join texts without doubling their marks', () => {
    expect(joined(['Một.', ' ', 'Hai;', 'Ba'])).toBe('Một; Hai; Ba');
    expect([sentence('Một'), sentence('Một.'), sentence('Một?'), sentence(' ')]).toEqual(['Một.', 'Một.', 'Một?', '']);
  });

  it('run three and more neighbouring clauses together, within one chapter', () => {
    expect(clauseList(['7.1', '7.2', '7.3', '8.1'])).toBe('7.1-7.3; 8.1');
    expect(clauseList(['7.1', '7.2'])).toBe('7.1; 7.2');
    expect(clauseList(['8.5.1', '8.5.2', '8.5.3', '8.6'])).toBe('8.5.1-8.5.3; 8.6');
    expect(clauseList(['8.9', '8.10', '8.11'])).toBe('8.9-8.11');
    expect(clauseList(['4', '5', '6'])).toBe('4; 5; 6');
  });

  it('begin small in the middle of a sentence, abbreviations left alone', () => {
    expect(lowered('Đánh giá nội bộ')).toBe('đánh giá nội bộ');
    expect(lowered('ISO 9001')).toBe('ISO 9001');
  });
});
