import { allCodes } from '../model/code-parts';
import { codeFits } from '../model/code-room';
import type { Line } from '../model/line';
import { type FormSignature, SHORT_TABLE, type TableBlock, type TableCell, type TableRow } from '../model/table-blocks';
import { escapeHtml } from './escape-html';
import { lineHtml } from './line-html';

const PX_PER_MM = 96 / 25.4;

/** A ruled table with its notes; widths stand as attributes, since the page has no styles of its own. `total` is the width of the text, mm. */
export function tableHtml(table: TableBlock, total: number): string {
  const { widths, rows, size = 12, dense = false, notes = [] } = table;
  const columns = widths.map((width) => (width === null ? '<col>' : `<col width="${px(width)}">`));
  const row = (one: TableRow) => rowHtml(one, table, total);
  const repeated = rows.findIndex(({ kind }) => kind !== 'band');
  const bands = rows.slice(0, Math.max(repeated, 0)).map(row);
  const names = [
    rows.length <= SHORT_TABLE || table.whole === true ? 'short' : '',
    size === 11 ? 'small' : '',
    dense ? 'dense' : '',
  ].filter(Boolean);
  const heads = [...headRows(table), ...bands].join('');
  return [
    `<table${names.length === 0 ? '' : ` class="${names.join(' ')}"`}><colgroup>${columns.join('')}</colgroup>`,
    heads === '' ? '' : `<thead>${heads}</thead>`,
    `<tbody>\n${rows.slice(bands.length).map(row).join('\n')}\n</tbody></table>`,
    ...notes.map((note) => `<p class="note below-table">${lineHtml(note, allCodes)}</p>`),
  ].join('');
}

/** One row of titles, or two where some stand below a title over several columns. */
function headRows({ head, bands = [] }: TableBlock): readonly string[] {
  if (head.length === 0) return [];
  if (bands.length === 0)
    return [`<tr>${head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr>`];
  const upper = head.map((text, column) => {
    const band = bands.find(({ from, span }) => column >= from && column < from + span);
    if (band === undefined) return `<th scope="col" rowspan="2">${escapeHtml(text)}</th>`;
    return column === band.from ? `<th scope="colgroup" colspan="${band.span}">${escapeHtml(band.text)}</th>` : '';
  });
  const lower = head.map((text, column) =>
    bands.some(({ from, span }) => column >= from && column < from + span)
      ? `<th scope="col">${escapeHtml(text)}</th>`
      : '',
  );
  return [`<tr>${upper.join('')}</tr>`, `<tr>${lower.join('')}</tr>`];
}

function rowHtml({ kind, cells, height }: TableRow, table: TableBlock, total: number): string {
  let column = 0;
  const shown = cells.map((one) => {
    const fits = codeFits(table, total, column, one.span ?? 1);
    column += one.span ?? 1;
    return cellHtml(one, kind, height, fits);
  });
  const names = [kind === 'plain' ? '' : kind, cells.some(({ signature }) => signature !== undefined) ? 'signed' : ''];
  const name = names.filter(Boolean).join(' ');
  const opening = name === '' ? '<tr>' : `<tr class="${name}">`;
  return `${opening}${shown.join('')}</tr>`;
}

const SCOPES = { plain: 'row', total: 'row', group: 'rowgroup', band: 'rowgroup', head: 'col' } as const;

function cellHtml(
  cell: TableCell,
  kind: TableRow['kind'],
  height: number | undefined,
  fits: (code: string) => boolean,
): string {
  const { lines, align, middle, span, heads, spaced, signature } = cell;
  const names = [align === undefined || align === 'left' ? '' : align, middle === true ? 'middle' : ''].filter(Boolean);
  const attributes = [
    heads === true ? ` scope="${SCOPES[kind]}"` : '',
    span === undefined || span === 1 ? '' : ` colspan="${span}"`,
    names.length === 0 ? '' : ` class="${names.join(' ')}"`,
    height === undefined ? '' : ` height="${px(height)}"`,
  ].join('');
  const tag = heads === true ? 'th' : 'td';
  const place = signature === undefined ? '' : signatureHtml(signature);
  return `<${tag}${attributes}>${linesHtml(lines, spaced === true, fits)}${place}</${tag}>`;
}

function linesHtml(lines: readonly Line[], spaced: boolean, fits: (code: string) => boolean): string {
  if (spaced && lines.length > 1) return lines.map((line) => `<p>${lineHtml(line, fits)}</p>`).join('');
  return lines.map((line) => lineHtml(line, fits)).join('<br>');
}

/** Who signs, a note, room, the name, and when. */
export function signatureHtml({ role, note, name, dated }: FormSignature): string {
  const part = (css: string, text: string) => (text === '' ? '' : `<p class="${css}">${escapeHtml(text)}</p>`);
  return `<div class="sign">${part('role', role)}${part('how', note)}<div class="sign-room"></div><p class="name">${escapeHtml(name)}</p>${part('dated', dated)}</div>`;
}

function px(mm: number): string {
  return (mm * PX_PER_MM).toFixed(1);
}
