import { describe, expect, it } from 'vitest';
import { parseTsv } from '../../../../../renderer/core/procedures/edit/parse-tsv';

describe('rows copied from Excel', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['', []],
    ['\t\t\n \n', []],
    ['một ô', [['một ô']]],
  ])('%j', (text, expected) => {
    expect(parseTsv(text)).toEqual(expected);
  });

  it('keep line ends and tabs of a quoted cell inside the cell', () => {
    expect(parseTsv('"Tiếp nhận,\nkiểm tra\thồ sơ"\t0,5\nTrả\t1')).toEqual([
      ['Tiếp nhận, kiểm tra hồ sơ', '0,5'],
      ['Trả', '1'],
    ]);
  });

  it('undo doubled quotes of a quoted cell', () => {
    expect(parseTsv('"Ghi ""đã nhận"""\tx')).toEqual([['Ghi "đã nhận"', 'x']]);
  });

  it.each([
    ['"Mẫu 01" kèm theo\tx', '"Mẫu 01" kèm theo'],
    ['"chưa đóng\tx', '"chưa đóng'],
  ])('take quotes that do not enclose the cell as plain text: %j', (text, expected) => {
    expect(parseTsv(text)[0]?.[0]).toBe(expected);
  });

  it('trim cells, make blanks single and compose letters', () => {
    expect(parseTsv('  Thẩm   định \u00a0hồ sơ '.normalize('NFD'))).toEqual([['Thẩm định hồ sơ']]);
  });
});
