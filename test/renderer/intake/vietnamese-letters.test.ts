import { describe, expect, it } from 'vitest';
import { foreignLetterShare } from '../../../renderer/intake/vietnamese-letters';

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = 'aăâeêioôơuưy';
const alphabet = [...vowels, ...vowels.toUpperCase()].flatMap((vowel) => tones.map((tone) => vowel + tone)).join('');

describe('foreignLetterShare', () => {
  it('is 0 for every letter of Vietnamese in both Unicode forms', () => {
    const text = `${alphabet}đĐbcdfghjklmnpqrstvwxz 0123 .,;`;
    expect(foreignLetterShare(text.normalize('NFC'))).toBe(0);
    expect(foreignLetterShare(text.normalize('NFD'))).toBe(0);
  });

  it.each(['ø', 'æ', 'ñ', 'ö', 'ç', 'å', 'ß', 'ª', 'µ', 'h\u0309', 'я', '語'])('is 1 for %s', (letter) => {
    expect(foreignLetterShare(letter)).toBe(1);
  });

  it('is the share among letters only', () => {
    expect(foreignLetterShare('aøaa 123 --')).toBe(0.25);
    expect(foreignLetterShare('123 --')).toBe(0);
  });
});
