import { type IParagraphOptions, LineRuleType } from 'docx';

/** mm in twentieths of a point. */
export function dxa(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** mm in the 96 dpi px that pictures are measured in. */
export function px(mm: number): number {
  return (mm * 96) / 25.4;
}

/** Body text: 1.25 em a line; automatic, or LibreOffice cuts pictures. */
export const BODY_LINE = { line: 261, lineRule: LineRuleType.AUTO } as const;

/** Body text of 13 pt in administrative documents: 1.18 em a line. */
export const CLOSE_LINE = { line: 246, lineRule: LineRuleType.AUTO } as const;

/** Heads of administrative documents: 1.2 em a line. */
export const HEAD_LINE = { line: 250, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;

/** Spacing of lines in tables. */
export const TABLE_LINE: NonNullable<IParagraphOptions['spacing']> = { ...BODY_LINE, before: 0, after: 0 };

/** Indent of the first line of a paragraph. */
export const INDENT = 720;
