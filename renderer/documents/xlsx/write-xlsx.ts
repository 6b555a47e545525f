import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import { daysBetween, isDay } from '../../core/calendar/day';
import { normaliseOffice } from '../normalise/normalise-office';
import { withPrintSetup } from './print-setup';
import { rowHeight } from './row-height';
import type { SheetCell, SheetColumn, SheetRow, SheetSpec } from './sheet-spec';

const LONGEST_TEXT = 32_767;
const LINE: CellObject = { borderColor: '#8a94a3', borderStyle: 'thin' };

/** Writes sheets as an .xlsx: bold frozen head, set widths, wrapped text. The same sheets give the same bytes. */
export async function writeXlsx(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const names = sheetNames(sheets);
  const book = writeXlsxFile(
    sheets.map((sheet, index) => ({
      sheet: names[index] ?? '',
      orientation: 'landscape' as const,
      stickyRowsCount: (sheet.heading?.length ?? 0) + 1,
      ...(sheet.frozenColumns === undefined ? {} : { stickyColumnsCount: sheet.frozenColumns }),
      columns: sheet.columns.map(({ width }) => ({ width })),
      data: [
        ...(sheet.heading ?? []).map((text, line): Row => [headingCell(text, line)]),
        sheet.columns.map((column) => ({ ...headCell(column), height: headHeight(sheet.columns) })),
        ...sheet.rows.map((row) => bodyRow(row, sheet.columns)),
      ],
    })),
    { fontFamily: 'Times New Roman', fontSize: 11 },
  );
  const bytes = new Uint8Array(await (await book.toBlob()).arrayBuffer());
  const heads = sheets.map(({ heading = [] }, index) => ({ name: names[index] ?? '', headRow: heading.length + 1 }));
  return normaliseOffice(withPrintSetup(bytes, heads));
}

function headingCell(text: string, line: number): CellObject {
  return { value: plain(text), type: String, ...(line === 0 ? { fontWeight: 'bold', fontSize: 14 } : {}) };
}

function headCell({ title }: SheetColumn): CellObject {
  return {
    value: plain(title),
    type: String,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#e9edf3',
    ...LINE,
  };
}

function headHeight(columns: readonly SheetColumn[]): number {
  return rowHeight(
    columns.map(({ title }) => title.toUpperCase()),
    columns,
  );
}

function bodyRow(row: SheetRow, columns: readonly SheetColumn[]): Row {
  const bold = 'bold' in row;
  const cells = bold ? row.cells : row;
  const height = rowHeight(cells, columns);
  return columns.map((column, index) => ({ ...bodyCell(cells[index] ?? null, column, bold), height }));
}

function bodyCell(value: SheetCell, { kind = 'text' }: SheetColumn, bold: boolean): CellObject {
  const style: CellObject = { alignVertical: 'top', ...LINE, ...(bold ? { fontWeight: 'bold' } : {}) };
  if (value === null || value === '') return { ...style };
  if (kind === 'day' && typeof value === 'string' && isDay(value))
    return { value: daysBetween('1899-12-30', value), type: Number, format: 'dd/mm/yyyy', align: 'center', ...style };
  if (typeof value === 'number')
    return { value, type: Number, align: 'right', ...(kind === 'share' ? { format: '0.0%' } : {}), ...style };
  return { value: plain(value), type: String, wrap: true, ...style };
}

/** Text as a cell can hold it: no control characters, not longer than Excel allows. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .normalize('NFC')
    .slice(0, LONGEST_TEXT);
}

function sheetNames(sheets: readonly SheetSpec[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const base =
      plain(name)
        .replace(/[[\]:*?/\\]/g, '-')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `${index + 1}`;
    let free = base;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${base.slice(0, 28)} ${copy}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
