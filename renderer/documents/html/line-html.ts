import { codeParts } from '../model/code-parts';
import { type Line, LONGEST_CHOICE, type Run } from '../model/line';
import { escapeHtml } from './escape-html';

/** One line of runs; codes and numbers of decisions of which `keepCodes` is true do not break. */
export function lineHtml(line: Line, keepCodes?: (code: string) => boolean): string {
  return line.map((run) => runHtml(run, keepCodes)).join('');
}

function runHtml(
  { text, bold = false, italic = false, check, room }: Run,
  keepCodes?: (code: string) => boolean,
): string {
  const inner =
    keepCodes === undefined
      ? escapeHtml(text)
      : codeParts(text, keepCodes)
          .map(({ part, isCode }) => (isCode ? `<span class="code">${escapeHtml(part)}</span>` : escapeHtml(part)))
          .join('');
  const slanted = italic ? `<i>${inner}</i>` : inner;
  const set = bold ? `<b>${slanted}</b>` : slanted;
  const boxed = check === undefined ? set : choice(`${box(check)}${set}`, text.length);
  return room === undefined ? boxed : `${boxed}<span class="room ${room}"></span>`;
}

/** A short choice stays on a line with its square; the gap after it may end the line. */
function choice(inner: string, length: number): string {
  return `<span class="choice${length > LONGEST_CHOICE ? ' long' : ''}">${inner}</span><span class="gap"> </span>`;
}

/** A square drawn in lines, since the printed face has none. */
function box(checked: boolean): string {
  const cross = checked ? '<path d="M4 4 30 30M30 4 4 30"/>' : '';
  return `<svg class="box" viewBox="0 0 34 34" fill="none" stroke="#000" stroke-width="${checked ? 2.6 : 2.4}" role="img" aria-label="${checked ? '☒' : '☐'}"><rect x="1.5" y="1.5" width="31" height="31"/>${cross}</svg>`;
}
