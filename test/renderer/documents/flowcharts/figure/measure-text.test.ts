import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../../../../renderer/documents/flowcharts/figure/measure-text';

describe('the width of a text', () => {
  it('is that of Times New Roman', () => {
    expect(textWidth('', 10)).toBe(0);
    expect(textWidth('0000', 10)).toBeCloseTo(20);
    expect(textWidth('Ấ', 20.48)).toBeCloseTo(14.79);
  });

  it('is the same for composed and decomposed letters', () => {
    expect(textWidth('Tiếp nhận'.normalize('NFD'), 3)).toBe(textWidth('Tiếp nhận'.normalize('NFC'), 3));
  });

  it('is larger in bold, and never nothing for a letter that the table lacks', () => {
    expect(textWidth('Hồ sơ đủ điều kiện', 3, true)).toBeGreaterThan(textWidth('Hồ sơ đủ điều kiện', 3));
    expect(textWidth('✅', 3)).toBeGreaterThan(0);
  });
});

describe('a text broken into lines', () => {
  it('breaks at blanks', () => {
    expect(wrapText('Kiểm tra, tiếp nhận, cấp mã hồ sơ', 30, 3.75)).toEqual(['Kiểm tra, tiếp nhận,', 'cấp mã hồ sơ']);
  });

  it('is one empty line for nothing', () => expect(wrapText('  ', 30, 3.75)).toEqual(['']));

  it('loses no letter, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Zăâđêôơư]{1,40}$/), { minLength: 1 }),
        fc.integer({ min: 8, max: 60 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width, 3.75);
          expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
          for (const line of lines) expect(textWidth(line, 3.75)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
