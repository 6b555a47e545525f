import { describe, expect, it } from 'vitest';
import { readDate } from '../../../renderer/ui/read-date';

describe('reading a typed date', () => {
  it.each([
    ['23/11/2026', '2026-11-23'],
    ['3/1/2026', '2026-01-03'],
    ['23-11-2026', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23 11 2026', '2026-11-23'],
    ['23112026', '2026-11-23'],
    ['1/2/26', '2026-02-01'],
    [' 29/02/2024 ', '2024-02-29'],
    ['2026-11-23', '2026-11-23'],
  ])('reads %s', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each(['', '23', '23/11', '31/02/2026', '29/02/2026', '32/01/2026', '01/13/2026', '11/23/2026', 'mai', '1/2/345'])(
    'does not guess at “%s”',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});
