import type { HeadingBlock, ParagraphBlock } from './document-model';
import type { Fact } from './form-blocks';
import type { Line, Run } from './line';
import type { TableCell } from './table-blocks';

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): HeadingBlock {
  return { kind: 'heading', level, text };
}

/** Paragraphs of body text, one a line of `text`. */
export function paragraphs(text: string): readonly ParagraphBlock[] {
  return linesOf(text).map((line) => ({ kind: 'paragraph', style: 'body', line: [{ text: line }] }));
}

/** A paragraph with a bold beginning, as of an article or a numbered item; one without text is kept with what follows. */
export function article(label: string, text: string): ParagraphBlock {
  const bold: Run = { text: label, bold: true };
  return text === ''
    ? { kind: 'paragraph', style: 'lead', line: [bold] }
    : { kind: 'paragraph', style: 'body', line: [bold, { text: ` ${text}` }] };
}

/** A label with its value of plain text; line breaks stay. */
export function fact(label: string, text: string): Fact {
  return { label, lines: linesOf(text).map((line): Line => [{ text: line }]) };
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
