import { err, ok, type Result } from '../core/kernel/result';
import { decodeText } from './decode-text';
import { CELL_LIMIT, FILE_LIMIT, type FileFailure, type Sheet } from './sheet';

type Rows = readonly (readonly string[])[];

const DELIMITERS = [';', ',', '\t', '|'] as const;

/**
 * Reads a delimited text file: `;`, `,`, tab or `|`, told by which one gives rows of equal length; fields in double quotes may
 * hold line breaks. Blank lines stay, so that row numbers are those a spreadsheet shows.
 */
export function readCsv(bytes: Uint8Array): Result<readonly Sheet[], FileFailure> {
  if (bytes.length > FILE_LIMIT) return err({ type: 'file-too-large', limit: FILE_LIMIT });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { delimiter, body } = declaredDelimiter(text.value);
  const parsed = parse(body, delimiter ?? guessDelimiter(body));
  if (!parsed.ok) return err({ type: 'unclosed-quote', line: parsed.error.line });
  const rows = trimEnd(parsed.value);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length * width > CELL_LIMIT) return err({ type: 'too-many-cells', limit: CELL_LIMIT });
  return ok([{ name: '', rows }]);
}

/** Excel writes and obeys a first line such as `sep=;`. */
function declaredDelimiter(text: string): { readonly delimiter: string | null; readonly body: string } {
  const match = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = match?.[1];
  if (match === null || delimiter === undefined) return { delimiter: null, body: text };
  return { delimiter, body: `\n${text.slice(match[0].length)}` };
}

/** The delimiter under which most of the first rows have the same number of fields, more than one. */
function guessDelimiter(text: string): string {
  const sample = text.slice(0, 100_000);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const parsed = parse(sample, delimiter);
    const rows = (parsed.ok ? parsed.value : parsed.error.rows).slice(0, 200).filter((row) => row.join('') !== '');
    const score = regularity(rows);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function regularity(rows: Rows): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  counts.delete(1);
  const [columns, frequency] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return rows.length === 0 ? 0 : frequency / rows.length + columns / 10_000;
}

type Unclosed = FileFailure & { readonly type: 'unclosed-quote'; readonly rows: Rows };

function parse(text: string, delimiter: string): Result<Rows, Unclosed> {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;
  while (at <= text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, delimiter);
    if (field === null) return err({ type: 'unclosed-quote', line, rows });
    line += countLines(field.value);
    const tail = plainField(text, field.end, delimiter);
    const rest = tail.end;
    row.push(field.value + tail.value);
    at = rest + 1;
    if (text[rest] === delimiter) continue;
    rows.push(row);
    row = [];
    line += 1;
    if (text[rest] === '\r' && text[at] === '\n') at += 1;
    if (rest >= text.length) break;
  }
  return ok(rows);
}

function plainField(text: string, start: number, delimiter: string): { readonly value: string; readonly end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function countLines(value: string): number {
  return value.split('\n').length - 1;
}

function trimEnd(rows: Rows): Rows {
  const last = rows.findLastIndex((row) => row.some((field) => field.trim() !== ''));
  return rows.slice(0, last + 1);
}
