import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../../../renderer/documents/xlsx/write-xlsx';
import { rowsOfSheets } from '../../../../../renderer/features/procedures/declare/read-declaration-file';
import { declarationTemplate, templateColumns } from '../../../../../renderer/features/procedures/declare/template';
import { findDeclarationColumns } from '../../../../../renderer/intake/declaration-rows';
import { readTable } from '../../../../../renderer/intake/read-table';
import { declaration as english } from '../../../../../renderer/strings/en/declaration';
import { declaration as vietnamese } from '../../../../../renderer/strings/vi/declaration';

type Table = typeof vietnamese;
const wordsFrom = (table: Table) => (key: string) =>
  key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], table) as string;

async function sheetsOf(table: Table) {
  const bytes = await writeXlsx(declarationTemplate(wordsFrom(table)));
  const read = await readTable('mau.xlsx', bytes);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

describe.each([
  ['Vietnamese', vietnamese],
  ['English', english as unknown as Table],
])('the %s template', (_, table) => {
  it('has every column under a name that the reader knows', async () => {
    const [sheet] = await sheetsOf(table);
    if (sheet === undefined) throw new Error('no sheet');
    const match = findDeclarationColumns(sheet);
    expect(match.ok && match.value.columns.map(({ field }) => field)).toEqual([...templateColumns]);
  });

  it('shows an example that would be read whole, on a sheet of its own', async () => {
    const [, notes] = await sheetsOf(table);
    if (notes === undefined) throw new Error('no sheet');
    const read = rowsOfSheets('mau.xlsx', [notes]);
    expect(read.ok && read.value.rows).toMatchObject([
      {
        code: 'QT-NV-01',
        issueNo: { value: 1 },
        amendmentNo: { value: 0 },
        decisionDate: { day: '2024-03-10' },
        effectiveFrom: { day: '2024-03-15' },
        administrativeCodes: ['1.003659', '1.003687'],
      },
    ]);
  });
});

describe('choosing the sheet of a declaration', () => {
  const header = ['Mã quy trình', 'Tên quy trình', 'Ngày hiệu lực'];
  const row = ['QT-NV-01', 'Cấp giấy phép', '15/03/2024'];

  it('takes the first with the columns and a row', () => {
    const sheets = [
      { name: 'Bìa', rows: [['Sở KH&CN']] },
      { name: 'Trống', rows: [header] },
      { name: 'QT', rows: [header, row] },
    ];
    const read = rowsOfSheets('a.xlsx', sheets);
    expect(read.ok && read.value.rows.map(({ code }) => code)).toEqual(['QT-NV-01']);
  });

  it('says that rows are missing rather than columns, and which columns are', () => {
    const empty = { name: 'Trống', rows: [header] };
    expect(rowsOfSheets('a.xlsx', [{ name: 'Bìa', rows: [['x']] }, empty])).toEqual({
      ok: false,
      error: { type: 'no-rows', sheet: 'Trống' },
    });
    const other = rowsOfSheets('a.xlsx', [
      {
        name: 'Khác',
        rows: [
          ['Mã quy trình', 'Ngày'],
          ['1', '2'],
        ],
      },
    ]);
    expect(!other.ok && other.error).toMatchObject({ type: 'missing-columns', missing: ['title'] });
    expect(rowsOfSheets('a.xlsx', [])).toEqual({ ok: false, error: { type: 'no-sheet' } });
  });
});
