import type { SheetCell, SheetColumn } from './sheet-spec';

const LINE = 15;

/** Letters of 11 pt Times New Roman that fit into one unit of a column's width. */
const LETTERS_PER_UNIT = 1.1;

/** Height in points that the fullest cell of a row needs: programs do not all measure wrapped text themselves. */
export function rowHeight(cells: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((value, index) => {
    const width = (columns[index]?.width ?? 10) * LETTERS_PER_UNIT;
    if (typeof value !== 'string') return 1;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(409, LINE * Math.max(1, ...lines) + 2);
}
