import { describe, expect, it } from 'vitest';
import { compareCode } from '../../../../renderer/app/verify-page/compare-field';

const code = '0123456789abcdef'.repeat(4);

describe('a checksum that somebody typed', () => {
  it('is equal, spaces, line breaks and capitals aside', () => {
    expect(compareCode(` ${code.slice(0, 32).toUpperCase()}\n${code.slice(32)} `, ['f'.repeat(64), code])).toBe('same');
    expect(compareCode((code.match(/.{8}/g) ?? []).join(' '), [code])).toBe('same');
  });

  it('is different by one letter', () => {
    expect(compareCode(`1${code.slice(1)}`, [code])).toBe('different');
  });

  it('is incomplete until it has 64 letters and figures of a checksum', () => {
    for (const text of ['a', code.slice(1), `${code}0`, `x${code.slice(1)}`])
      expect(compareCode(text, [code])).toBe('incomplete');
  });

  it('is none when nothing was typed', () => {
    expect(compareCode('  ', [code])).toBe('empty');
  });
});
