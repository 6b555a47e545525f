/**
 * Rows and cells of text copied from Excel: tabs between cells, line ends between rows, a quoted cell may hold both and `""`.
 * Cells are trimmed with blanks inside made single; rows without any text are left out.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)?.push(cell.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (text[end] === '\r' || text[end] === '\n') rows.push([]);
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

interface Cell {
  readonly cell: string;
  /** Index of the separator after the cell, or the length of the text. */
  readonly end: number;
}

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !isSeparator(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell {
  let end = start + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
  const closed = end < text.length && (end + 1 === text.length || isSeparator(text[end + 1]));
  if (!closed) return plainCell(text, start);
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function isSeparator(char: string | undefined): boolean {
  return char === '\t' || char === '\r' || char === '\n';
}
