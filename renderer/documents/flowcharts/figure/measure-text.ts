import { boldWidths, regularWidths } from './tinos-widths.data';

/** Units of an em in the table of widths. */
const EM = 2048;

/** Width of a letter that the table lacks: that of a wide capital, so that text never grows over its box. */
const UNKNOWN = 1500;

const regular = byLetter(regularWidths);
const bold = byLetter(boldWidths);

/** Width of a line in the unit of `size`, as Tinos and Times New Roman set it. */
export function textWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += widths.get(letter) ?? UNKNOWN;
  return (sum / EM) * size;
}

/** Breaks a text at blanks into lines of at most `width`; a longer word is broken inside. At least one line. */
export function wrapText(text: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, isBold) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      const pieces = breakWord(word, width, size, isBold);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function breakWord(word: string, width: number, size: number, isBold: boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, isBold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function byLetter(widths: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
}
