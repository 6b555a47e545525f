import type { HeadingBlock, Line, ParagraphBlock, TableCell } from './document-model';

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): HeadingBlock {
  return { kind: 'heading', level, text };
}

/** Paragraphs of body text, one a line of `text`. */
export function paragraphs(text: string): readonly ParagraphBlock[] {
  return linesOf(text).map((line) => ({ kind: 'paragraph', style: 'body', line: [{ text: line }] }));
}

/** A table cell of plain text; line breaks stay. */
export function cell(text: string, more: Omit<TableCell, 'lines'> = {}): TableCell {
  return { lines: linesOf(text).map((line): Line => [{ text: line }]), ...more };
}

/** A centred table cell of plain text. */
export function centred(text: string): TableCell {
  return cell(text, { align: 'center' });
}

/** Lines without blanks at their ends; empty ones are left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
