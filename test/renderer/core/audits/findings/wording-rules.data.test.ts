import { describe, expect, it } from 'vitest';
import {
  citations,
  dayLeads,
  honorifics,
  misses,
  notNames,
  wordingPhrases,
} from '../../../../../renderer/core/audits/findings/wording-rules.data';

describe('the words of the wording check', () => {
  const lists = [
    ...wordingPhrases.flatMap(({ phrases, followedBy, notAfter }) => [phrases, followedBy, notAfter]),
    citations,
    misses,
    dayLeads,
    honorifics,
    notNames,
  ];

  it('are composed, without blanks around, each once in its list', () => {
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      for (const words of list) expect(words).toBe(words.normalize('NFC').replace(/\s+/g, ' ').trim());
    }
    expect(lists.flat()).not.toContain('');
  });

  it('name something in every rule, of deadlines and of solutions', () => {
    expect(wordingPhrases.filter(({ phrases }) => phrases.length === 0)).toEqual([]);
    expect(new Set(wordingPhrases.map(({ rule }) => rule))).toEqual(new Set(['deadline', 'solution']));
  });

  it('call nothing a name that does not begin with a capital', () => {
    expect(notNames.filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  });
});
