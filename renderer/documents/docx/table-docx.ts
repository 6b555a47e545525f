import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { codeFits } from '../model/code-room';
import { columnWidths } from '../model/columns';
import { type TableCell as Cell, type TableRow as Row, SHORT_TABLE, type TableBlock } from '../model/table-blocks';
import { lineRuns } from './line-docx';
import type { Place } from './place';
import { signatureDocx } from './signature-docx';
import { headRowsDocx } from './table-head-docx';
import { dxa, TABLE_LINE } from './units';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const GREY = { type: ShadingType.CLEAR, fill: 'F1F1F1', color: 'auto' } as const;

/** A ruled table of fixed widths: heads repeat, rows do not split, groups and totals stay with their neighbours. */
export function tableDocx(table: TableBlock, { width, stays }: Place): Table {
  const { widths, rows, notes = [] } = table;
  const columns = columnWidths(widths, width).map(dxa);
  const firstBelow = rows.findIndex(({ kind }) => kind !== 'band');
  const lastStays = stays || notes.length > 0;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: dxa(width), type: WidthType.DXA },
    columnWidths: columns,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [
      ...headRowsDocx(table, columns),
      ...rows.map((row, index) =>
        rowDocx(row, table, columns, width, staysWithNext(table, index, lastStays), index < firstBelow),
      ),
    ],
  });
}

/** Bands stay with their first row, the last row with a total or a signature, and a short table in one piece. */
function staysWithNext({ rows, whole }: TableBlock, index: number, lastStays: boolean): boolean {
  const next = rows[index + 1];
  if (next === undefined) return lastStays;
  return (
    rows.length <= SHORT_TABLE ||
    whole === true ||
    next.kind === 'total' ||
    next.cells.some(({ signature }) => signature !== undefined) ||
    ['group', 'band', 'head'].includes(rows[index]?.kind ?? 'plain')
  );
}

function rowDocx(
  { kind, cells, height }: Row,
  table: TableBlock,
  columns: readonly number[],
  total: number,
  keepNext: boolean,
  repeats: boolean,
): TableRow {
  let column = 0;
  const children = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const fits = codeFits(table, total, column, span);
    column += span;
    return cellDocx(cell, kind, table, { width, fits, keepNext });
  });
  return new TableRow({
    cantSplit: true,
    ...(repeats ? { tableHeader: true } : {}),
    ...(height === undefined ? {} : { height: { value: dxa(height), rule: HeightRule.ATLEAST } }),
    children,
  });
}

interface CellPlace {
  readonly width: number;
  readonly fits: (code: string) => boolean;
  readonly keepNext: boolean;
}

function cellDocx(cell: Cell, kind: Row['kind'], table: TableBlock, { width, fits, keepNext }: CellPlace): TableCell {
  const { span = 1, signature } = cell;
  const size = (table.size ?? 12) * 2;
  const bold = kind !== 'plain';
  const edge = table.dense === true ? 28 : 60;
  const last = cell.lines.length - 1;
  const lines = cell.lines.length === 0 && signature === undefined ? [[]] : cell.lines;
  const text = lines.map(
    (line, index) =>
      new Paragraph({
        alignment: ALIGN[cell.align ?? 'left'],
        spacing: cell.spaced === true && index < last ? { ...TABLE_LINE, after: 60 } : TABLE_LINE,
        keepNext,
        run: { size },
        children: lineRuns(line, { size, keepCodes: fits, ...(bold ? { bold } : {}) }),
      }),
  );
  const place = { size, noteSize: size, allCaps: false, room: 15, keepNext };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span === 1 ? {} : { columnSpan: span }),
    ...(kind === 'band' || kind === 'head' ? { shading: GREY } : {}),
    verticalAlign: cell.middle === true ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { top: edge, bottom: edge, left: 85, right: 85 },
    children: signature === undefined ? text : [...text, ...signatureDocx(signature, place)],
  });
}
