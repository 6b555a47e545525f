import type { SheetCell, SheetColumn } from './sheet-spec';

const LINE = 15;

/** Letters of 11 pt Times New Roman that fit into one unit of a column's width. */
const LETTERS_PER_UNIT = 1.1;

/** Height in points that the fullest cell of a row needs: programs do not all measure wrapped text themselves. */
export function rowHeight(cells: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((value, index) => {
    const width = (columns[index]?.width ?? 10) * LETTERS_PER_UNIT;
    if (typeof value !== 'string') return 1;
    return value.split('\n').reduce((sum, line) => sum + wrappedLines(line, width), 0);
  });
  return Math.min(409, LINE * Math.max(1, ...lines) + 2);
}

/** Lines of a text broken between words; a word longer than a line is broken itself. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    const extra = Math.ceil(used / width) - 1;
    lines += Math.max(0, extra);
    if (extra > 0) used -= extra * width;
  }
  return lines;
}
