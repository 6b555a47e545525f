import { describe, expect, it } from 'vitest';
import { findColumns, foldHeading } from '../../../renderer/intake/find-columns';

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
