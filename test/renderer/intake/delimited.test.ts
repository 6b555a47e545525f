import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../renderer/intake/delimited';

function rowsOf(text: string) {
  const result = readCsv(strToU8(text));
  return result.ok ? result.value[0]?.rows : result.error;
}

describe('readCsv', () => {
  it.each([';', ',', '\t', '|'])('finds out that %j parts the fields', (delimiter) => {
    const text = [
      ['Mã', 'Tên', 'Lĩnh vực'],
      ['1.014966', 'Cấp phép', 'Luật sư'],
    ];
    expect(rowsOf(text.map((row) => row.join(delimiter)).join('\r\n'))).toEqual(text);
  });

  it('is not misled by commas inside names', () => {
    expect(rowsOf('Tên;Lĩnh vực\nCấp, đổi, sửa;Đất đai\nThu hồi;Đất, rừng')).toEqual([
      ['Tên', 'Lĩnh vực'],
      ['Cấp, đổi, sửa', 'Đất đai'],
      ['Thu hồi', 'Đất, rừng'],
    ]);
  });

  it('reads quoted fields with delimiters, quotes and line breaks', () => {
    expect(rowsOf('a,b\n"x, ""y""\nz",2\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '2'],
    ]);
  });

  it('takes a quote inside a field as a letter', () => {
    expect(rowsOf('a;b\nTên "ngắn";2')).toEqual([
      ['a', 'b'],
      ['Tên "ngắn"', '2'],
    ]);
  });

  it('keeps blank lines, so that row numbers are those of a spreadsheet, and drops them at the end', () => {
    expect(rowsOf('a;b\n\n1;2\n\n;\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  it('reads old line ends of one carriage return', () => {
    expect(rowsOf('a;b\r1;2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('obeys a first line that declares the delimiter and still counts it', () => {
    expect(rowsOf('sep=|\r\na|b;c\r\n1|2;3')).toEqual([[''], ['a', 'b;c'], ['1', '2;3']]);
  });

  it('reads a single column', () => {
    expect(rowsOf('Tên\nMột\nHai')).toEqual([['Tên'], ['Một'], ['Hai']]);
  });

  it('refuses a quote that is never closed, with its line', () => {
    expect(rowsOf('a;b\n1;2\n"x;3\n4;5')).toEqual({ type: 'unclosed-quote', line: 3 });
  });

  it('names an empty file', () => {
    expect(rowsOf('')).toEqual({ type: 'empty-file' });
  });

  it('reads back every table that is written with quotes', () => {
    const field = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'ắ', ';', ',', '"', '\n', ' ', '1') });
    const table = fc.array(fc.tuple(field, field, field), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const full = [['mã', 'tên', 'x'], ...rows, ['cuối', 'y', 'z']];
        const text = full.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(rowsOf(text)).toEqual(full);
      }),
    );
  });
});
