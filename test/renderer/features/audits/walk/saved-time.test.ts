import { expect, it } from 'vitest';
import { clockTime } from '../../../../../renderer/features/audits/walk/saved-time';

it('tells the local clock time with its seconds', () => {
  expect(clockTime(new Date(2026, 3, 23, 14, 32, 8).toISOString())).toBe('14:32:08');
  expect(clockTime(new Date(2026, 3, 23, 7, 5, 0).toISOString())).toBe('07:05:00');
});
