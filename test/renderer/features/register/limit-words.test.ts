import { afterEach, describe, expect, it } from 'vitest';
import type { Duration } from '../../../../renderer/core/calendar/duration';
import { parseDuration } from '../../../../renderer/core/calendar/parse-duration';
import { newCase } from '../../../../renderer/core/register/new-administrative-procedure';
import { limitLine, limitWords } from '../../../../renderer/features/register/limit-words';
import { i18n } from '../../../../renderer/strings/i18n';
import { wordsOf } from '../../../../renderer/strings/use-words';
import { anAdministrativeProcedure } from '../../core/register/an-administrative-procedure';

const words = wordsOf('register');
const limits: readonly Duration[] = [
  { kind: 'working-days', amount: 10 },
  { kind: 'working-days', amount: 0.5 },
  { kind: 'calendar-days', amount: 1 },
  { kind: 'hours', amount: 24 },
  { kind: 'same-day' },
  { kind: 'not-prescribed' },
  { kind: 'not-counted' },
];

afterEach(() => i18n.changeLanguage('vi'));

describe('limitWords', () => {
  it.each(['vi', 'en'])(
    'is read back by the parser of durations in %s, so that a form never changes what it shows',
    async (lng) => {
      await i18n.changeLanguage(lng);
      for (const limit of limits) expect(parseDuration(limitWords(limit, words))).toEqual(limit);
    },
  );

  it('has a decimal comma', () => {
    expect(limitWords({ kind: 'working-days', amount: 0.5 }, words)).toBe('0,5 ngày làm việc');
  });
});

describe('limitLine', () => {
  const area = 'general';
  const lineOf = (...cases: ReturnType<typeof newCase>[]) =>
    limitLine(anAdministrativeProcedure({ cases }), area, words);

  it('says nothing where nothing is entered', () => {
    expect(lineOf()).toMatchObject({ statutory: null, provincial: null });
    expect(lineOf(newCase('a'))).toMatchObject({ statutory: null, provincial: null });
  });

  it('shortens working days and keeps the full words for the tip', () => {
    const one = { ...newCase('a'), statutory: { [area]: { kind: 'working-days', amount: 10 } as const } };
    expect(lineOf(one)).toMatchObject({ statutory: '10 ngày LV', full: '10 ngày làm việc' });
  });

  it('points to the words of the source where they are no single figure', () => {
    expect(lineOf({ ...newCase('a'), timeText: '5 đến 7 ngày' })).toMatchObject({
      statutory: 'theo văn bản',
      full: '5 đến 7 ngày',
    });
  });

  it('counts several cases', () => {
    expect(lineOf(newCase('a', 'x'), newCase('b', 'y'))).toMatchObject({ statutory: '2 trường hợp', provincial: '' });
  });
});
