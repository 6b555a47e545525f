import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { SheetSpec } from '../../../../renderer/documents/xlsx/sheet-spec';
import { writeXlsx } from '../../../../renderer/documents/xlsx/write-xlsx';

const register: SheetSpec = {
  name: 'Danh mục: TTHC/2026',
  heading: ['Danh mục TTHC', 'Tại ngày 22/11/2026'],
  columns: [
    { title: 'Mã', width: 16 },
    { title: 'Số ngày', width: 10, kind: 'number' },
    { title: 'Từ ngày', width: 12, kind: 'day' },
    { title: 'Tỷ lệ', width: 10, kind: 'share' },
  ],
  rows: [
    ['1.010902', 0.5, '2026-01-15', 0.925],
    ['=HYPERLINK("http://x","y")', null, 'chưa rõ', null],
    ['+1\u0000\u0007\r\nxuống dòng', 2, null, 1],
    { bold: true, cells: ['Cộng', 2.5, null, null] },
  ],
  frozenColumns: 1,
};

const xml = (bytes: Uint8Array, part: RegExp) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => part.test(name))
    .map(([, content]) => strFromU8(content))
    .join('');

describe('a written spreadsheet', () => {
  it('is read back with its texts, numbers, dates and shares', async () => {
    const rows = await readSheet(Buffer.from(await writeXlsx([register])));
    expect(rows[0]?.[0]).toBe('Danh mục TTHC');
    expect(rows[2]).toEqual(['Mã', 'Số ngày', 'Từ ngày', 'Tỷ lệ']);
    expect(rows[3]).toEqual(['1.010902', 0.5, new Date(Date.UTC(2026, 0, 15)), 0.925]);
    expect(rows[4]).toEqual(['=HYPERLINK("http://x","y")', null, 'chưa rõ', null]);
    expect(rows[6]).toEqual(['Cộng', 2.5, null, null]);
  });

  it('never holds a formula, whatever a text begins with', async () => {
    const bytes = await writeXlsx([
      {
        name: 'x',
        columns: [{ title: 'a', width: 9 }],
        rows: ['=1+1', '@SUM(A1)', '-2', '+3', '\t=4'].map((text) => [text]),
      },
    ]);
    expect(xml(bytes, /sheet1\.xml$/)).not.toMatch(/<f[ >]/);
    const rows = await readSheet(Buffer.from(bytes));
    expect(rows.slice(1, 5)).toEqual([['=1+1'], ['@SUM(A1)'], ['-2'], ['+3']]);
  });

  it('drops what a spreadsheet cannot hold and keeps line breaks', async () => {
    const rows = await readSheet(Buffer.from(await writeXlsx([register])));
    expect(rows[5]?.[0]).toBe('+1\nxuống dòng');
    const long = await writeXlsx([{ name: 'x', columns: [{ title: 'a', width: 9 }], rows: [['ệ'.repeat(40_000)]] }]);
    expect(String((await readSheet(Buffer.from(long)))[1]?.[0])).toHaveLength(32_767);
  });

  it('freezes the head under the heading lines', async () => {
    expect(xml(await writeXlsx([register]), /sheet1\.xml$/)).toMatch(/<pane[^>]*ySplit="3"/);
  });

  it('gives every sheet a name that Excel takes, each its own', async () => {
    const book = await writeXlsx([
      register,
      register,
      { ...register, name: '' },
      { ...register, name: 'ệ'.repeat(50) },
    ]);
    const sheets = await readXlsxFile(Buffer.from(book));
    const names = sheets.map(({ sheet }) => sheet);
    expect(names.slice(0, 3)).toEqual(['Danh mục- TTHC-2026', 'Danh mục- TTHC-2026 2', '3']);
    expect(names[3]).toHaveLength(31);
  });

  it('prints as wide as a page, landscape, with its head on every page', async () => {
    const book = await writeXlsx([register, { ...register, name: "Sở 'A' & B", heading: [] }]);
    expect(xml(book, /sheet1\.xml$/)).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml(book, /sheet1\.xml$/)).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(xml(book, /workbook\.xml$/)).toContain("'Danh mục- TTHC-2026'!$3:$3");
    expect(xml(book, /workbook\.xml$/)).toContain("'Sở ''A'' &amp; B'!$1:$1");
  });

  it('gives a row the height of its fullest cell', async () => {
    const book = await writeXlsx([
      {
        name: 'x',
        columns: [{ title: 'a', width: 10 }],
        rows: [['ngắn'], ['một hai ba bốn năm sáu bảy tám'], ['1\n2\n3']],
      },
    ]);
    expect([...xml(book, /sheet1\.xml$/).matchAll(/\sht="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
      17, 17, 47, 47,
    ]);
  });

  it('counts lines as words break, not as letters would fill them', async () => {
    const columns = [{ title: 'a', width: 10 }];
    const rows = [['aaaaaaa bbbbbbb ccccccc ddddddd'], ['a'.repeat(30)]];
    const book = await writeXlsx([{ name: 'x', columns, rows }]);
    expect([...xml(book, /sheet1\.xml$/).matchAll(/\sht="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
      17, 62, 47,
    ]);
  });

  it('has the same bytes for the same sheets', async () => {
    const first = await writeXlsx([register]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await writeXlsx([register])).equals(Buffer.from(first))).toBe(true);
  });
});
