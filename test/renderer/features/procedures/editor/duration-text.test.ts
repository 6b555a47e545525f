import { afterEach, describe, expect, it } from 'vitest';
import type { Duration } from '../../../../../renderer/core/calendar/duration';
import { daysText, durationText } from '../../../../../renderer/features/procedures/editor/duration-text';
import { readTime } from '../../../../../renderer/features/procedures/editor/grid/duration-cell';
import { i18n } from '../../../../../renderer/strings/i18n';

const all: readonly Duration[] = [
  { kind: 'working-days', amount: 0.25 },
  { kind: 'working-days', amount: 2 },
  { kind: 'working-days', amount: 0.125 },
  { kind: 'hours', amount: 4 },
  { kind: 'hours', amount: 1.5 },
  { kind: 'calendar-days', amount: 3 },
  { kind: 'same-day' },
  { kind: 'not-counted' },
  { kind: 'not-prescribed' },
];

afterEach(async () => {
  await i18n.changeLanguage('vi');
});

describe('a time in a cell', () => {
  it.each([
    [0.25, '0,25'],
    [2, '2,00'],
    [0.125, '0,125'],
    [1.1, '1,10'],
    [10.5, '10,50'],
    [0.1 + 0.2, '0,30'],
  ])('%d working days show as %s', (amount, expected) => {
    expect(daysText(amount)).toBe(expected);
  });

  it('is empty when there is none', () => {
    expect([durationText(undefined), durationText(null)]).toEqual(['', '']);
  });

  it.each(['vi', 'en'])('reads back as what it shows, in %s', async (language) => {
    await i18n.changeLanguage(language);
    for (const duration of all) expect(readTime(durationText(duration))).toEqual(duration);
  });
});

describe('a typed time', () => {
  it.each(['', '  ', '-', '–', '—'])('%j is none', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it.each(['2 hoặc 3', 'ít lâu', '1,'])('%j cannot be read', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});
