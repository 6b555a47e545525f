import { expect, it } from 'vitest';
import { ageWords } from '../../../renderer/strings/age-words';

const now = '2026-11-22T05:00:00.000Z';

it.each([
  ['2026-11-22T04:59:30.000Z', 'vừa xong'],
  ['2026-11-22T04:59:00.000Z', '1 phút trước'],
  ['2026-11-22T04:00:30.000Z', '59 phút trước'],
  ['2026-11-22T04:00:00.000Z', '1 giờ trước'],
  ['2026-11-20T05:30:00.000Z', '47 giờ trước'],
  ['2026-11-20T05:00:00.000Z', '2 ngày trước'],
  ['2025-11-22T05:00:00.000Z', '365 ngày trước'],
])('%s was %s', (at, words) => {
  expect(ageWords(at, now)).toBe(words);
});

it('takes a moment to come, as after a clock was set back, for the present', () => {
  expect(ageWords('2026-11-22T06:00:00.000Z', now)).toBe('vừa xong');
});
