import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../../renderer/app/verify-page/words';
import { verify as en } from '../../../../renderer/strings/en/verify';
import { verify as vi } from '../../../../renderer/strings/vi/verify';

function texts(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : texts(value, `${path}${key}.`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('words of the page that checks files', () => {
  const vietnamese = texts(vi);
  const english = new Map(texts(en));

  it('exist in both languages with the same values, English singulars aside', () => {
    const keys = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(keys.sort()).toEqual(vietnamese.map(([key]) => key).sort());
    const different = vietnamese.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
    expect(vietnamese.filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });

  it('name no word of the machine', () => {
    const told = vietnamese.map(([, text]) => text).join('\n');
    expect(told).not.toMatch(/\b(hash|journal|schema|change set|replica)\b/i);
  });

  it('are looked up by path, with values put in', () => {
    expect(pageWords('vi')('damage.entryOf', { number: 3, total: 9 })).toBe('thứ 3 trong 9 dòng');
    expect(pageWords('vi')('entities.person')).toBe('Người');
    expect(pageWords('en')('entities.person')).toBe('Person');
  });

  it('take the singular for one', () => {
    expect(pageWords('en')('verdict.packDamaged', { count: 1 })).toBe('1 file does not fit the list.');
    expect(pageWords('en')('verdict.packDamaged', { count: 2 })).toBe('2 files do not fit the list.');
    expect(pageWords('vi')('verdict.packDamaged', { count: 1 })).toBe('1 tệp không đúng với bảng kê.');
  });
});
