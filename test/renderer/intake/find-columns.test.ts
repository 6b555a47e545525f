import { describe, expect, it } from 'vitest';
import { columnsAt, findColumns, foldHeading, likelyHeaderRow } from '../../../renderer/intake/find-columns';

const vocabulary = { code: ['Mã số', 'Mã'], name: ['Tên thủ tục', 'Tên'], field: ['Lĩnh vực'] };
const sheetOf = (...rows: (string | number | null)[][]) => ({ name: '', rows });

describe('findColumns', () => {
  it('finds the header below a banner', () => {
    const sheet = sheetOf(['CỘNG HÒA\nTên', null], [], ['Mã số', ' Tên\nthủ tục (TTHC) ', 'Ghi chú'], ['1', 'x', 'y']);
    expect(findColumns(sheet, vocabulary, ['code', 'name'])).toEqual({
      ok: true,
      value: {
        headerRow: 3,
        columns: [
          { index: 0, heading: 'Mã số', field: 'code' },
          { index: 1, heading: 'Tên thủ tục (TTHC)', field: 'name' },
          { index: 2, heading: 'Ghi chú', field: null },
        ],
      },
    });
  });

  it('compares headings folded, without brackets, case and underscores', () => {
    expect(findColumns(sheetOf(['ma_so', 'TÊN', 'linh vuc:']), vocabulary, ['code', 'name', 'field']).ok).toBe(true);
  });

  it('gives a field to the first of its columns only', () => {
    const result = findColumns(sheetOf(['Mã', 'Mã số', 'Tên']), vocabulary, ['code']);
    expect(result.ok && result.value.columns.map(({ field }) => field)).toEqual(['code', null, 'name']);
  });

  it('takes the row with the most known headings, the first one when several have as many', () => {
    const result = findColumns(sheetOf(['Tên'], ['Mã', 'Tên'], ['Mã', 'Tên']), vocabulary, ['name']);
    expect(result.ok && result.value.headerRow).toBe(2);
  });

  it('says which columns are missing and what it saw instead', () => {
    expect(findColumns(sheetOf(['Tên', 'Số tiền'], ['a', '1']), vocabulary, ['code', 'name'])).toEqual({
      ok: false,
      error: { type: 'missing-columns', missing: ['code'], headerRow: 1, headings: ['Tên', 'Số tiền'] },
    });
    expect(findColumns(sheetOf([], ['Báo cáo'], ['Quý', 'Số tiền'], ['I', 5]), vocabulary, ['code', 'name'])).toEqual({
      ok: false,
      error: { type: 'missing-columns', missing: ['code', 'name'], headerRow: null, headings: ['Quý', 'Số tiền'] },
    });
    expect(findColumns(sheetOf(), vocabulary, ['name'])).toMatchObject({ error: { headings: [] } });
  });

  it('does not search the whole sheet for a header', () => {
    const rows = Array.from({ length: 100 }, () => ['x']);
    expect(findColumns(sheetOf(...rows, ['Mã', 'Tên']), vocabulary, ['name']).ok).toBe(false);
  });
});

describe('foldHeading', () => {
  it.each([
    ['Thời hạn (ngày)', 'thoi han'],
    ['PHÍ,  LỆ PHÍ', 'phi le phi'],
    ['linh_vuc', 'linh vuc'],
    ['Mức độ DVC:', 'muc do dvc'],
  ])('%s is %s', (heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });
});

describe('columns below a header that somebody pointed at', () => {
  const sheet = sheetOf(['Mã', 'Tên'], ['Ký hiệu', 'Tên', null, ' '], ['1', 'x', 'y'], ['2', 'z', null, 'w']);

  it('are matched where their heading is known, and those without a heading are there to be matched by hand', () => {
    expect(columnsAt(sheet, vocabulary, 2)).toEqual({
      headerRow: 2,
      columns: [
        { index: 0, heading: 'Ký hiệu', field: null },
        { index: 1, heading: 'Tên', field: 'name' },
        { index: 2, heading: '', field: null },
        { index: 3, heading: '', field: null },
      ],
    });
  });

  it('leave out columns below which nothing stands', () => {
    expect(
      columnsAt(sheetOf(['Mã', null, 'Tên'], ['1', ' ', 'x']), vocabulary, 1).columns.map(({ index }) => index),
    ).toEqual([0, 2]);
  });

  it('are none when the row is not in the sheet', () => {
    expect(columnsAt(sheet, vocabulary, 9)).toEqual({ headerRow: 9, columns: [] });
  });
});

describe('the row that looks most like a header of unknown names', () => {
  it.each<[string, (string | null)[][], number]>([
    [
      'the first when all are as full',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      1,
    ],
    ['below banners', [['SỞ'], ['PHÒNG', null, 'Số 1'], [], ['a', 'b', 'c', 'd'], ['1', '2', '3', '4']], 4],
    [
      'also when one of its headings is blank',
      [
        ['SỞ', 'x'],
        ['a', 'b', 'c', null],
        ['1', '2', '3', '4'],
      ],
      2,
    ],
    ['the top of an empty sheet', [], 1],
    ['the top of blank rows', [[null], [' ']], 1],
  ])('is %s', (_, rows, row) => {
    expect(likelyHeaderRow(sheetOf(...rows))).toBe(row);
  });
});
