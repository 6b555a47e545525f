import type { Section } from './document-model';

/** Width of the text between the margins of the decree, mm. */
export function textAreaWidth(orientation: Section['orientation']): number {
  return orientation === 'portrait' ? 165 : 252;
}

/** Real widths in mm of columns, `null` ones sharing what is left of `total`. */
export function columnWidths(widths: readonly (number | null)[], total: number): readonly number[] {
  const fixed = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = widths.filter((width) => width === null).length;
  return widths.map((width) => width ?? (total - fixed) / open);
}
