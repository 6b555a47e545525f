import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { columnWidths } from '../model/columns';
import { type TableCell as Cell, type TableRow as Row, SHORT_TABLE, type TableBlock } from '../model/table-blocks';
import { lineRuns } from './line-docx';
import { dxa, TABLE_LINE, TEXT_WIDTH } from './units';

const SIZE = 24;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A ruled table of fixed widths: heads repeat, rows do not split, groups and totals stay with their neighbours. */
export function tableDocx({ widths, head, rows }: TableBlock): Table {
  const columns = columnWidths(widths, TEXT_WIDTH).map(dxa);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, index) =>
      cellDocx({ lines: [[{ text, bold: true }]], align: 'center', middle: true }, columns[index] ?? 0, 1, true, false),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: dxa(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: columns,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [headRow, ...rows.map((row, index) => rowDocx(row, columns, staysWithNext(rows, index)))],
  });
}

/** Bands stay with their first row, the last row with a total, and a short table in one piece. */
function staysWithNext(rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1];
  return next !== undefined && (rows.length <= SHORT_TABLE || next.kind === 'total' || rows[index]?.kind === 'group');
}

function rowDocx({ kind, cells, height }: Row, columns: readonly number[], keepNext: boolean): TableRow {
  let column = 0;
  const children = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return cellDocx(cell, width, span, keepNext, kind !== 'plain');
  });
  return new TableRow({
    cantSplit: true,
    ...(height === undefined ? {} : { height: { value: dxa(height), rule: HeightRule.ATLEAST } }),
    children,
  });
}

function cellDocx(cell: Cell, width: number, span: number, keepNext: boolean, bold: boolean): TableCell {
  const lines = cell.lines.length === 0 ? [[]] : cell.lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span === 1 ? {} : { columnSpan: span }),
    verticalAlign: cell.middle === true ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment: ALIGN[cell.align ?? 'left'],
          spacing: TABLE_LINE,
          keepNext,
          children: lineRuns(line, { size: SIZE, ...(bold ? { bold } : {}) }),
        }),
    ),
  });
}
