import { expect, test } from 'vitest';
import { isDay } from '../../../../renderer/core/calendar/day';
import { seedLegalTexts } from '../../../../renderer/core/standards/legal-texts.data';

test('each legal text stands once, and what replaced it is in the table', () => {
  const ids = new Set(seedLegalTexts.map(({ id }) => id));
  expect(ids.size).toBe(seedLegalTexts.length);
  expect(new Set(seedLegalTexts.map(({ number }) => number)).size).toBe(seedLegalTexts.length);
  for (const { replacedBy } of seedLegalTexts) if (replacedBy !== null) expect(ids.has(replacedBy)).toBe(true);
});

test('effective dates are real and in order', () => {
  for (const { from, to, number } of seedLegalTexts) {
    for (const day of [from, to]) if (day !== null) expect(isDay(day), number).toBe(true);
    if (from !== null && to !== null) expect(from < to).toBe(true);
  }
});

test('a text that died names what replaced it', () => {
  for (const { to, replacedBy } of seedLegalTexts) expect(to === null).toBe(replacedBy === null);
});
