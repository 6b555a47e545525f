import { NoBreakHyphen, SymbolRun, TextRun } from 'docx';
import { codeParts } from '../model/code-parts';
import { type Line, LONGEST_CHOICE, type Run } from '../model/line';

/** Look of a whole line, added to the looks of its runs. `size` in half points. */
export interface LineLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly allCaps?: boolean;
  /** Codes of which this is true do not break over lines. */
  readonly keepCodes?: (code: string) => boolean;
}

const NO_BREAK = '\u00A0';

/** Wingdings: an empty square and one with a cross. */
const BOXES = { empty: 'F0A8', crossed: 'F0FD' } as const;

/** mm of room for what is written by hand. */
const ROOMS = { number: 14, day: 8, dotted: 40 } as const;

/** Runs of one line. */
export function lineRuns(line: Line, look: LineLook = {}): TextRun[] {
  return line.flatMap((run) => runsOf(run, look));
}

/** Text that XML can hold, composed. */
export function plain(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '').normalize('NFC');
}

function runsOf({ text, bold = false, italic = false, check, room }: Run, { keepCodes, ...look }: LineLook): TextRun[] {
  const own = { ...look, ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) };
  const shown = check === undefined ? plain(text) : choice(plain(text));
  const children = keepCodes === undefined ? [shown] : unbrokenCodes(shown, keepCodes);
  return [
    ...(check === undefined ? [] : [box(check, look.size)]),
    ...(text === '' ? [] : [new TextRun({ ...own, children })]),
    ...(room === undefined ? [] : [new TextRun({ ...own, text: roomText(room, look.size ?? 26) })]),
  ];
}

function box(checked: boolean, size: number | undefined): TextRun {
  const char = checked ? BOXES.crossed : BOXES.empty;
  return new SymbolRun({ char, symbolfont: 'Wingdings', ...(size === undefined ? {} : { size }) });
}

/** A short choice stays on a line with its square; room follows it. */
function choice(text: string): string {
  const kept = text.length <= LONGEST_CHOICE ? text.replaceAll(' ', NO_BREAK) : text;
  return `${NO_BREAK}${kept}     `;
}

function roomText(room: keyof typeof ROOMS, size: number): string {
  const sign = room === 'dotted' ? '.' : NO_BREAK;
  const quarterEm = (size / 2) * 0.25 * (25.4 / 72);
  return sign.repeat(Math.round(ROOMS[room] / quarterEm));
}

function unbrokenCodes(text: string, fits: (code: string) => boolean): (string | NoBreakHyphen)[] {
  return codeParts(text, fits).flatMap(({ part, isCode }) => (isCode ? unbroken(part) : [part]));
}

function unbroken(code: string): (string | NoBreakHyphen)[] {
  return code.split('-').flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
}
