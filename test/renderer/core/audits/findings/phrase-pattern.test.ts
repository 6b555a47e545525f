import { describe, expect, it } from 'vitest';
import { anyOf, wordEnd, wordStart } from '../../../../../renderer/core/audits/findings/phrase-pattern';

const found = (phrases: readonly string[], text: string) =>
  text.match(new RegExp(wordStart + anyOf(phrases) + wordEnd, 'iu'))?.[0] ?? null;

describe('a pattern of phrases', () => {
  it.each([
    [['trong vòng N ngày'], 'trong  vòng 15 ngày', 'trong  vòng 15 ngày'],
    [['trong vòng N ngày'], 'trong vòng nhiều ngày', null],
    [['hạn', 'hạn chót'], 'hạn chót', 'hạn chót'],
    [['cần'], 'căn cứ', null],
    [['cần'], 'cần', 'cần'],
    [['đ/c'], 'Đ/C', 'Đ/C'],
    [['a.b'], 'axb', null],
    [[], 'bất kỳ', null],
    [['hạn'], 'hạnx', null],
    [['hạn'], '1hạn', null],
  ])('%j in %j: %j', (phrases, text, result) => {
    expect(found(phrases, text)).toBe(result);
  });

  it('is composed whatever the list was typed in', () => {
    expect(found(['hạn chót'.normalize('NFD')], 'hạn chót')).toBe('hạn chót');
  });
});
