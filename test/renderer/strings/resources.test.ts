import { describe, expect, it } from 'vitest';
import { en, type Namespace, vi } from '../../../renderer/strings/resources';

const areas = Object.keys(vi) as Namespace[];

describe('words of the screens', () => {
  it('exist in both languages for the same areas', () => {
    expect(Object.keys(en).sort()).toEqual([...areas].sort());
  });

  describe.each(areas)('area %s', (area) => {
    const vietnamese = texts(vi[area]);
    const english = texts(en[area]);

    it('has the same keys in both languages, English singulars aside', () => {
      const keys = [...english.keys()].filter((key) => !key.endsWith('_one') || vietnamese.has(key));
      expect(keys.sort()).toEqual([...vietnamese.keys()].sort());
    });

    it('leaves no text empty', () => {
      const empty = [...vietnamese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
      expect(empty).toEqual([]);
    });

    it('puts the same values into both languages', () => {
      const different = [...vietnamese].filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join());
      expect(different.map(([key]) => key)).toEqual([]);
    });

    it('is written in composed Unicode', () => {
      const decomposed = [...vietnamese].filter(([, text]) => text !== text.normalize('NFC')).map(([key]) => key);
      expect(decomposed).toEqual([]);
    });
  });
});

function texts(table: unknown, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (typeof table === 'string') return found.set(prefix, table);
  if (typeof table !== 'object' || table === null) throw new Error(`not a table of words: ${prefix}`);
  for (const [key, value] of Object.entries(table)) for (const [path, text] of texts(value, prefix === '' ? key : `${prefix}.${key}`)) found.set(path, text);
  return found;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort();
}
