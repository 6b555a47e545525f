import { describe, expect, it } from 'vitest';
import { findDeclarationColumns, readDeclarations } from '../../../renderer/intake/declaration-rows';
import type { Cell } from '../../../renderer/intake/sheet';

const header = [
  'STT',
  'Mã quy trình',
  'Tên quy trình',
  'Đơn vị',
  'Lần ban hành',
  'Lần sửa đổi',
  'Số quyết định',
  'Ngày quyết định',
  'Ngày hiệu lực',
  'Mã TTHC',
];

function rowsOf(...rows: Cell[][]) {
  const sheet = { name: '', rows };
  const match = findDeclarationColumns(sheet);
  if (!match.ok) throw new Error(JSON.stringify(match.error));
  return readDeclarations(sheet, match.value);
}

const codesOf = (text: Cell) => rowsOf(['Mã', 'Tên', 'Mã TTHC'], ['QT-01', 'x', text])[0]?.administrativeCodes;
const dayOf = (text: Cell) => rowsOf(['Mã', 'Tên', 'Ngày hiệu lực'], ['QT-01', 'x', text])[0]?.effectiveFrom;
const issueOf = (text: Cell) => rowsOf(['Mã', 'Tên', 'Lần ban hành'], ['QT-01', 'x', text])[0]?.issueNo;

describe('readDeclarations', () => {
  it('reads a whole row', () => {
    const cells = [
      1,
      ' QT-NV-01 ',
      'Cấp  phép\nbưu chính',
      'Phòng A',
      '02',
      1,
      '12/QĐ-SKHCN',
      '10/3/2024',
      45366,
      '1.003659; 1.003687',
    ];
    expect(rowsOf(['DANH MỤC'], header, cells)).toEqual([
      {
        row: 3,
        code: 'QT-NV-01',
        title: 'Cấp phép bưu chính',
        unit: 'Phòng A',
        issueNo: { text: '02', value: 2 },
        amendmentNo: { text: '1', value: 1 },
        decisionNumber: '12/QĐ-SKHCN',
        decisionDate: { text: '10/3/2024', day: '2024-03-10' },
        effectiveFrom: { text: '45366', day: '2024-03-15' },
        administrativeCodes: ['1.003659', '1.003687'],
      },
    ]);
  });

  it('leaves blank rows out and keeps rows that lack something', () => {
    expect(rowsOf(['Mã', 'Tên'], [null, ''], ['QT-02', null])).toMatchObject([{ row: 3, code: 'QT-02', title: '' }]);
  });

  it.each<[Cell, string[]]>([
    ['1.003659;1.003687', ['1.003659', '1.003687']],
    ['1.003659, 1.003687', ['1.003659', '1.003687']],
    ['1.003659\n1.003687.000.00.00.H38', ['1.003659', '1.003687.000.00.00.H38']],
    ['1.003659 1.003687', ['1.003659', '1.003687']],
    ['1.003659 - Cấp giấy phép\n1.003687: Sửa đổi', ['1.003659', '1.003687']],
    [1.003659, ['1.003659']],
    ['1.003659;1.003659', ['1.003659']],
    ['BTT-DBI-264740', ['BTT-DBI-264740']],
    ['1.00365O', ['1.00365O']],
    ['Không có thông tin', []],
    [null, []],
  ])('reads the codes %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('keeps the text of a date that does not exist, without a day', () => {
    expect(dayOf('13/14/2026')).toEqual({ text: '13/14/2026', day: null });
    expect(dayOf('ngày 15 tháng 3 năm 2024')).toMatchObject({ day: '2024-03-15' });
    expect(dayOf(null)).toEqual({ text: '', day: null });
  });

  it.each<[Cell, number | null]>([
    ['01', 1],
    [2, 2],
    ['Lần 3', 3],
    ['1.0', 1],
    ['0', 0],
    ['một', null],
    ['1.5', null],
    ['-1', null],
    ['', null],
  ])('reads the issue number %j as %s', (text, value) => {
    expect(issueOf(text)?.value).toBe(value);
  });
});

describe('findDeclarationColumns', () => {
  it('says which compulsory columns are missing', () => {
    expect(findDeclarationColumns({ name: '', rows: [['STT', 'Đơn vị', 'Ngày hiệu lực']] })).toMatchObject({
      ok: false,
      error: { type: 'missing-columns', missing: ['code', 'title'], headings: ['STT', 'Đơn vị', 'Ngày hiệu lực'] },
    });
  });
});
