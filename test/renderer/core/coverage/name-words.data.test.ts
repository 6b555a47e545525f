import { describe, expect, it } from 'vitest';
import { actWords, idleWords } from '../../../../renderer/core/coverage/name-words.data';
import { foldText } from '../../../../renderer/core/kernel/fold-text';

describe.each([
  ['idle words', idleWords],
  ['act words', actWords],
])('%s', (_title, words) => {
  it('are folded, each once', () => {
    expect(words.map(foldText)).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('stand before the shorter ones that they begin with, so that the longest is found', () => {
    for (const [place, word] of words.entries())
      for (const earlier of words.slice(0, place)) expect(`${word} `.startsWith(`${earlier} `)).toBe(false);
  });
});

it('no word is idle and an act', () => {
  expect(actWords.filter((word) => idleWords.includes(word))).toEqual([]);
});
