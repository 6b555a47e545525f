import { NoBreakHyphen, TextRun } from 'docx';
import { codeParts } from '../model/code-parts';
import type { Line } from '../model/line';

/** Look of a whole line, added to the looks of its runs. `size` in half points. */
export interface LineLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Codes do not break over lines. */
  readonly keepCodes?: boolean;
}

/** Runs of one line. */
export function lineRuns(line: Line, { keepCodes = false, ...look }: LineLook = {}): TextRun[] {
  return line.map(
    ({ text, bold = false, italic = false }) =>
      new TextRun({
        ...look,
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: true } : {}),
        children: keepCodes
          ? codeParts(plain(text)).flatMap(({ part, isCode }) => (isCode ? unbroken(part) : [part]))
          : [plain(text)],
      }),
  );
}

/** Text that XML can hold, composed. */
export function plain(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '').normalize('NFC');
}

function unbroken(code: string): (string | NoBreakHyphen)[] {
  return code.split('-').flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
}
