import { columnWidths } from './columns';
import type { Fact, FactsBlock, PartBlock, SignaturesBlock } from './form-blocks';
import type { TableBlock, TableCell, TableRow } from './table-blocks';

/** Labels and values as a ruled table without heads. */
export function factsTable({ widths, rows }: FactsBlock): TableBlock {
  return { kind: 'table', widths, head: [], rows: rows.map((facts) => factsRow(facts, widths.length)) };
}

/** A part of a slip as one ruled table: its band first, then all that it joins, on columns fine enough for everything. */
export function partTable({ title, content }: PartBlock, total: number): TableBlock {
  const tables = content.map(joinable);
  const edges = [...new Set(tables.flatMap(({ widths }) => edgesOf(widths, total)))].sort((a, b) => a - b);
  const fine = edges.map((edge, index) => (edge - (edges[index - 1] ?? 0)) / 100);
  const band: TableRow = {
    kind: 'band',
    cells: [{ lines: [[{ text: title, bold: true }]], span: fine.length, heads: true }],
  };
  const rows = tables.flatMap(({ widths, rows }) => rows.map((row) => refined(row, edgesOf(widths, total), edges)));
  return { kind: 'table', widths: fine, head: [], rows: [band, ...rows] };
}

function factsRow(facts: readonly Fact[], columns: number): TableRow {
  const cells = facts.flatMap(({ label, lines }, index): TableCell[] => {
    const left = columns - 2 * index - 1;
    const span = index === facts.length - 1 ? left : 1;
    return [
      { lines: [[{ text: label, bold: true }]], heads: true },
      { lines, spaced: true, ...(span === 1 ? {} : { span }) },
    ];
  });
  return { kind: 'plain', cells };
}

function joinable(block: FactsBlock | TableBlock | SignaturesBlock): TableBlock {
  switch (block.kind) {
    case 'facts':
      return factsTable(block);
    case 'table':
      return block.head.length === 0 ? block : { ...block, rows: [headRow(block.head), ...block.rows] };
    case 'signatures':
      return {
        kind: 'table',
        widths: block.places.map(() => null),
        head: [],
        rows: [{ kind: 'plain', cells: block.places.map((signature) => ({ lines: [], signature })) }],
      };
  }
}

function headRow(head: readonly string[]): TableRow {
  return {
    kind: 'head',
    cells: head.map((text) => ({ lines: [[{ text, bold: true }]], align: 'center', middle: true, heads: true })),
  };
}

/** Right edges of columns in hundredths of a mm, so that equal ones are found equal. */
function edgesOf(widths: readonly (number | null)[], total: number): readonly number[] {
  let edge = 0;
  return columnWidths(widths, total).map((width) => {
    edge += width;
    return Math.round(edge * 100);
  });
}

function refined(row: TableRow, own: readonly number[], fine: readonly number[]): TableRow {
  let column = 0;
  const cells = row.cells.map((cell): TableCell => {
    const before = column === 0 ? 0 : (own[column - 1] ?? 0);
    column += cell.span ?? 1;
    const after = own[column - 1] ?? 0;
    return { ...cell, span: fine.filter((edge) => edge > before && edge <= after).length };
  });
  return { ...row, cells };
}
