import { expect, test } from 'vitest';
import { changes2026, clauses2015, dropped2026 } from '../../../../renderer/core/standards/clauses.data';

test('clause tables hold numbers and short titles only, no text of the standard', () => {
  for (const [number, titleVi, titleEn] of [...clauses2015, ...changes2026]) {
    expect(number).toMatch(/^(?:[4-9]|10)(\.\d){0,3}$/);
    expect(Math.max(titleVi.length, titleEn.length)).toBeLessThan(90);
  }
});

test('what 2026 drops was a clause of 2015', () => {
  const known = new Set(clauses2015.map(([number]) => number));
  expect(dropped2026.every((number) => known.has(number))).toBe(true);
});
