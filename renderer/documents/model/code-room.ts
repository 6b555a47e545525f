import { textWidth } from '../flowcharts/figure/measure-text';
import { columnWidths } from './columns';
import type { TableBlock } from './table-blocks';

const MM_PER_PT = 25.4 / 72;

/** What the sides of a cell and its rules take of a column: 4.25 pt each. */
const SIDES = 8.5 * MM_PER_PT;

/** Says of a code whether it fits in one line of the cell at `column` (counted from 0), so that it need not break. */
export function codeFits(
  { widths, size = 12 }: TableBlock,
  total: number,
  column: number,
  span: number,
): (code: string) => boolean {
  const room = columnWidths(widths, total)
    .slice(column, column + span)
    .reduce((sum, width) => sum + width, -SIDES);
  return (code) => textWidth(code, size * MM_PER_PT, true) <= room;
}
