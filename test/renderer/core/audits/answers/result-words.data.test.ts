import { describe, expect, it } from 'vitest';
import { resultWords } from '../../../../../renderer/core/audits/answers/result-words.data';
import { foldText } from '../../../../../renderer/core/kernel/fold-text';

const words = Object.values(resultWords).flat();

describe('words for results', () => {
  it('each stand for one result only', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  it('are folded, so that they can be met', () => {
    expect(words.filter((word) => foldText(word) !== word)).toEqual([]);
  });
});
