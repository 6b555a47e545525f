import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { Line } from '../model/line';
import { type LineLook, lineRuns } from './line-docx';
import { HEAD_LINE, TABLE_LINE } from './units';

type More = Omit<IParagraphOptions, 'children' | 'alignment'>;

/** A line in the middle, without room above or below. */
export function centredLine(line: Line, look: LineLook, more: More = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: TABLE_LINE,
    ...more,
    children: lineRuns(line, look),
  });
}

/** Empty height of `twips`. */
export function spacer(twips: number, keepNext = false): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips, lineRule: LineRuleType.EXACT },
    keepNext,
    children: [],
  });
}

/** A rule of `length` twips in the middle of `width` twips. */
export function shortRule(width: number, length: number, more: More = {}): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    spacing: { ...HEAD_LINE, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    ...more,
    children: [],
  });
}
