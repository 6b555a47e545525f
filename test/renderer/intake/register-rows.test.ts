import { describe, expect, it } from 'vitest';
import { findRegisterColumns, readRegister } from '../../../renderer/intake/register-rows';
import type { Cell } from '../../../renderer/intake/sheet';

function rowsOf(...rows: Cell[][]) {
  const sheet = { name: '', rows };
  const match = findRegisterColumns(sheet);
  if (!match.ok) throw new Error(JSON.stringify(match.error));
  return readRegister(sheet, match.value);
}

describe('findRegisterColumns', () => {
  it('asks only for the names, since codes may be glued to them', () => {
    expect(findRegisterColumns({ name: '', rows: [['STT', 'Thủ tục hành chính', 'Đơn vị cung cấp']] })).toMatchObject({
      ok: true,
      value: { columns: [{ field: null }, { field: 'name' }, { field: 'implementingAgencies' }] },
    });
  });

  it('says that codes and names are missing in a file of another shape', () => {
    expect(findRegisterColumns({ name: '', rows: [['Quý', 'Doanh thu']] })).toEqual({
      ok: false,
      error: { type: 'missing-columns', missing: ['code', 'name'], headerRow: null, headings: ['Quý', 'Doanh thu'] },
    });
  });
});

describe('readRegister', () => {
  it('reads texts as written, with the row number of the sheet', () => {
    const [row] = rowsOf(
      ['BANNER'],
      ['Mã số', 'Tên', 'Cơ quan thực hiện'],
      ['1.014966', ' Cấp  phép ', 'Sở A\nSở B, C'],
    );
    expect(row).toMatchObject({ row: 3, code: '1.014966', name: ' Cấp  phép ', implementingAgencies: 'Sở A\nSở B, C' });
  });

  it('reads a code that a spreadsheet stores as a number', () => {
    expect(rowsOf(['Mã số', 'Tên'], [1.014966, 'x'])[0]?.code).toBe('1.014966');
  });

  it('leaves out blank rows and the row of column numbers', () => {
    const rows = rowsOf(['Mã số', 'Tên'], ['(1)', '(2)'], [null, ' '], ['1.000001', 'x'], [], ['1.000002', 'y']);
    expect(rows.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('keeps rows that lack a code or a name, for the dry run to refuse', () => {
    expect(rowsOf(['Mã số', 'Tên'], [null, 'x'], ['1.000001', null])).toMatchObject([
      { row: 2, code: '', name: 'x' },
      { row: 3, code: '1.000001', name: '' },
    ]);
  });

  it('takes a row that only names a field of work as the field of those below', () => {
    const rows = rowsOf(
      ['TT', 'Mã số', 'Tên thủ tục hành chính'],
      ['I', null, 'LĨNH VỰC BÁO CHÍ'],
      ['1', '1.000001', 'x'],
      [null, 'B', 'II. Lĩnh vực: Xuất bản'],
      ['1', '1.000002', 'y'],
    );
    expect(rows).toMatchObject([
      { row: 3, field: 'BÁO CHÍ' },
      { row: 5, field: 'Xuất bản' },
    ]);
  });

  it('does not take a procedure about a field for a heading', () => {
    expect(rowsOf(['Mã số', 'Tên'], ['1.000001', 'Lĩnh vực đất đai: cấp giấy'])).toHaveLength(1);
    expect(rowsOf(['Tên'], ['1.000001 - Lĩnh vực x'])).toHaveLength(1);
  });

  it('lets a bare number take the unit of its heading', () => {
    const header = ['Tên', 'Thời hạn (ngày)', 'Thời hạn sau cắt giảm (ngày làm việc)'];
    expect(rowsOf(header, ['x', 20, '15'])[0]).toMatchObject({
      statutoryTime: '20 ngày',
      provincialTime: '15 ngày làm việc',
    });
    expect(rowsOf(header, ['x', '24 giờ', null])[0]).toMatchObject({ statutoryTime: '24 giờ', provincialTime: '' });
  });

  it.each([
    ['Bãi bỏ', 'abolished'],
    ['Bị bãi bỏ theo QĐ 12', 'abolished'],
    ['Hủy bỏ', 'abolished'],
    ['Huỷ bỏ', 'abolished'],
    ['Sửa đổi, bổ sung', 'amended'],
    ['Thay thế', 'replaced'],
    ['CÔNG KHAI'.normalize('NFD'), 'public'],
    ['Mới', null],
    ['Giữ nguyên', null],
    ['Không bãi bỏ', null],
    ['', null],
  ] as const)('reads the status %j as %s', (text, status) => {
    expect(rowsOf(['Tên', 'Trạng thái'], ['x', text])[0]?.status).toBe(status);
  });

  it.each([
    ['Toàn trình', 'full'],
    ['DVC trực tuyến một phần', 'partial'],
    ['Cung cấp thông tin trực tuyến', 'information'],
    ['Mức độ 4', 'full'],
    ['Mức độ 3', 'partial'],
    ['', null],
    ['khác', null],
  ] as const)('reads the online level %j as %s', (text, level) => {
    expect(rowsOf(['Tên', 'Mức độ DVC trực tuyến'], ['x', text])[0]?.onlineLevel).toBe(level);
  });

  it.each([
    ['XM2 | mã + thời hạn: found', true],
    ['XM1 | mã: [memory]', false],
    ['XM0 | cả hai', false],
    ['Cổng dịch vụ công', null],
    ['XM25', null],
  ] as const)('reads the grade of the source %j as %s', (text, verified) => {
    expect(rowsOf(['Tên', 'Nguồn'], ['x', text])[0]?.verified).toBe(verified);
  });
});
