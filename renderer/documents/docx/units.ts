import { type IParagraphOptions, LineRuleType } from 'docx';

/** mm in twentieths of a point. */
export function dxa(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** mm in the 96 dpi px that pictures are measured in. */
export function px(mm: number): number {
  return (mm * 96) / 25.4;
}

/** Width of the text on a portrait page, mm. */
export const TEXT_WIDTH = 165;

/** Body text: 1.25 em a line; automatic, or LibreOffice cuts pictures. */
export const BODY_LINE = { line: 261, lineRule: LineRuleType.AUTO } as const;

/** Spacing of lines in tables. */
export const TABLE_LINE: NonNullable<IParagraphOptions['spacing']> = { ...BODY_LINE, before: 0, after: 0 };

/** Real widths in mm of columns, `null` ones sharing what is left. */
export function columnWidths(widths: readonly (number | null)[], total = TEXT_WIDTH): readonly number[] {
  const fixed = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = widths.filter((width) => width === null).length;
  return widths.map((width) => width ?? (total - fixed) / open);
}
