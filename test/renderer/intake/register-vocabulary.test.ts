import { describe, expect, it } from 'vitest';
import { declarationVocabulary, ordinalWord } from '../../../renderer/intake/declaration-vocabulary';
import { foldHeading, type Vocabulary } from '../../../renderer/intake/find-columns';
import { onlineLevelWords, registerVocabulary, statusWords } from '../../../renderer/intake/register-vocabulary';

function repeatedHeadings<Field extends string>(vocabulary: Vocabulary<Field>): readonly string[] {
  const seen = new Map<string, string>();
  return (Object.keys(vocabulary) as Field[]).flatMap((field) =>
    vocabulary[field].filter((name) => {
      const owner = seen.get(foldHeading(name));
      seen.set(foldHeading(name), field);
      return owner !== undefined && owner !== field;
    }),
  );
}

describe('vocabularies', () => {
  it('give no heading to two fields', () => {
    expect(repeatedHeadings(registerVocabulary)).toEqual([]);
    expect(repeatedHeadings(declarationVocabulary)).toEqual([]);
  });

  it('are written composed, as they are compared', () => {
    const words = [...statusWords, ...onlineLevelWords].map(([word]) => word).concat(ordinalWord);
    expect(words.every((word) => word === word.normalize('NFC').trim())).toBe(true);
  });
});
