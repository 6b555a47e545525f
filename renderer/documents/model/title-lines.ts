import { textWidth, wrapText } from '../flowcharts/figure/measure-text';
import { textAreaWidth } from './columns';
import type { Section } from './document-model';
import { lineBeginnings } from './line-beginnings.data';

const MM_PER_PT = 25.4 / 72;

/** Longer titles are broken line by line. */
const MOST_LINES = 3;

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
  const words = text.split(/\s+/);
  if (fewest.length === 1 || fewest.length > MOST_LINES) return fewest;
  const ways = splits(words, fewest.length).map((lines) => ({ lines, cost: cost(lines, width, em) }));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best), { lines: fewest, cost: Infinity }).lines;
}

/** All ways to set words in `count` lines. */
function splits(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 1) return [[words.join(' ')]];
  return words
    .slice(0, words.length - count + 1)
    .flatMap((_, last) =>
      splits(words.slice(last + 1), count - 1).map((rest) => [words.slice(0, last + 1).join(' '), ...rest]),
    );
}

/** Length of the longest line, more for each line that ends in a word that should begin one; lines too long are out. */
function cost(lines: readonly string[], width: number, em: number): number {
  const longest = Math.max(...lines.map((line) => textWidth(line, em, true)));
  if (longest > width) return Infinity;
  const bad = lines.slice(0, -1).filter((line) => lineBeginnings.has(lastWord(line).toLocaleLowerCase('vi')));
  return longest + bad.length * 2 * em;
}

function lastWord(line: string): string {
  return line.slice(line.lastIndexOf(' ') + 1);
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

/** Lines of the title on a cover in capitals. */
export function coverLines(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => titleLines(line.toLocaleUpperCase('vi'), textAreaWidth('portrait'), 18));
}
