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
