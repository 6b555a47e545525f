import { textWidth, wrapText } from '../flowcharts/figure/measure-text';
import { textAreaWidth } from './columns';
import type { Section } from './document-model';

const MM_PER_PT = 25.4 / 72;

/**
 * Breaks a bold line set in `size` pt into as few lines as `width` mm allows, of about the same length; `\n` breaks always.
 * The words stay as they are, so what is set in capitals is given in capitals.
 */
export function titleLines(text: string, width: number, size: number): readonly string[] {
  return text.split('\n').flatMap((part) => balanced(part.trim(), width, size));
}

/** Length in mm of the longest of bold lines set in `size` pt. */
export function longestLine(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size * MM_PER_PT, true)));
}

function balanced(text: string, width: number, size: number): readonly string[] {
  const em = size * MM_PER_PT;
  const fewest = wrapText(text, width, em, true);
  if (fewest.length === 1) return fewest;
  const step = em / 4;
  let best = fewest;
  for (let room = width - step; room > 0; room -= step) {
    const lines = wrapText(text, room, em, true);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

const MM_OF_AGENCY = { portrait: 66, landscape: 88 } as const;

/** Lines of the name of an agency in capitals, so that it keeps clear of the state name beside it. */
export function agencyLines(agency: string, orientation: Section['orientation']): readonly string[] {
  return titleLines(agency.toLocaleUpperCase('vi'), MM_OF_AGENCY[orientation], 12);
}

/** Lines of what a document is about; none for an empty text. */
export function aboutLines(about: string, orientation: Section['orientation']): readonly string[] {
  return about.trim() === '' ? [] : titleLines(about, textAreaWidth(orientation) - 16, 14);
}

/** Lines of the name of an annex in capitals. */
export function annexLines(name: string, orientation: Section['orientation']): readonly string[] {
  return titleLines(name.toLocaleUpperCase('vi'), textAreaWidth(orientation), 14);
}
