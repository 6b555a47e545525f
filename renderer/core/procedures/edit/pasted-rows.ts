import type { Duration } from '../../calendar/duration';
import { parseDuration } from '../../calendar/parse-duration';
import { foldText } from '../../kernel/fold-text';
import { parseTsv } from './parse-tsv';

/** One row as pasted: a stage's heading, or a step. */
export type PastedRow =
  | { readonly type: 'stage'; readonly name: string; readonly duration: Duration | null }
  | {
      readonly type: 'step';
      readonly name: string;
      readonly position: string;
      readonly unit: string;
      readonly duration: Duration | null;
      /** The time as pasted when it could not be read, `''` otherwise. */
      readonly unreadTime: string;
      readonly forms: readonly string[];
    };

type Column = 'ignored' | 'name' | 'position' | 'unit' | 'time' | 'forms';

const DEFAULT_COLUMNS: readonly Column[] = ['name', 'position', 'unit', 'time', 'forms'];
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^(tt|stt|so tt|no\.?|#|buoc so)$/, 'ignored'],
  [/thoi gian|thoi han|so ngay|^ngay|\bday|\btime\b|duration/, 'time'],
  [/bieu mau|^mau|\bforms?\b/, 'forms'],
  [/chuc danh|nguoi thuc hien|trach nhiem|position|responsible/, 'position'],
  [/don vi|phong|co quan|\bunit\b/, 'unit'],
  [/buoc|noi dung|cong viec|trinh tu|ten|\bstep\b|\bname\b/, 'name'],
];
const STAGE = /^(giai doan|stage|phase)(?![a-z])|^gd\s*([0-9]|[ivx]+(?![a-z]))/;
const STAGE_FRONT = /^(giai doan|gd|stage|phase)\s*(([0-9]+|[ivx]+)(?![a-z0-9]))?\s*[.:)\-\u2013\u2014]*\s*/;
const ORDINAL = /^(b|buoc|step)?\s*\d{1,3}[.)]?$/;
const NO_TIME = /^[-\u2013\u2014]?$/;

/**
 * Reads rows pasted from Excel or Word: name, position, unit, time, forms, or the order that a heading row tells.
 * A leading column of running numbers is passed over, a row that is a stage word starts a stage, a time may have a comma or a point.
 */
export function readPastedRows(text: string): readonly PastedRow[] {
  const rows = parseTsv(text);
  const heading = columnsOfHeading(rows[0] ?? []);
  const body = heading === null ? rows : rows.slice(1);
  const columns = heading ?? (isNumbered(body) ? ['ignored' as const, ...DEFAULT_COLUMNS] : DEFAULT_COLUMNS);
  return body.map((row) => stageRow(row) ?? stepRow(row, columns));
}

/** Whether pasted text is a table rather than words for one cell. */
export function isPastedTable(text: string): boolean {
  const rows = parseTsv(text);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}

function columnsOfHeading(row: readonly string[]): readonly Column[] | null {
  const columns = row.map((cell) => {
    const folded = foldText(cell);
    return folded.length > 40 ? null : (HEADINGS.find(([pattern]) => pattern.test(folded))?.[1] ?? null);
  });
  const known = new Set(columns.filter((column) => column !== null && column !== 'ignored'));
  const isHeading =
    known.has('name') && known.size >= 2 && row.every((cell) => !/\d/.test(cell) || /\(.*\)/.test(cell));
  return isHeading ? columns.map((column) => column ?? 'ignored') : null;
}

function isNumbered(rows: readonly (readonly string[])[]): boolean {
  const steps = rows.filter((row) => stageRow(row) === null);
  return (
    steps.length > 0 &&
    steps.every(([first = '', ...rest]) => rest.length > 0 && (first === '' || ORDINAL.test(foldText(first))))
  );
}

function stageRow(row: readonly string[]): PastedRow | null {
  const at = row.findIndex((cell) => cell !== '' && !ORDINAL.test(foldText(cell)));
  const heading = row[at];
  if (heading === undefined || !STAGE.test(foldText(heading))) return null;
  const [second, ...others] = row.slice(at + 1).filter((cell) => cell !== '');
  if (others.length > 0) return null;
  const duration = second === undefined ? null : parseDuration(second);
  const ownName = withoutStageWord(heading);
  const names = second === undefined || duration !== null ? [ownName] : [ownName, second];
  return { type: 'stage', name: names.filter((name) => name !== '').join('. '), duration };
}

/** The stage's own name: the word and number in front are printed anew from its place. */
function withoutStageWord(heading: string): string {
  const folded = foldText(heading);
  const front = STAGE_FRONT.exec(folded)?.[0].length ?? 0;
  return folded.length === heading.length ? heading.slice(front) : heading;
}

function stepRow(row: readonly string[], columns: readonly Column[]): PastedRow {
  const cell = (wanted: Column) => row.filter((text, index) => columns[index] === wanted && text !== '').join(' ');
  const time = cell('time');
  const duration = parseDuration(time);
  return {
    type: 'step',
    name: cell('name'),
    position: cell('position'),
    unit: cell('unit'),
    duration,
    unreadTime: duration === null && !NO_TIME.test(time) ? time : '',
    forms: splitForms(cell('forms')),
  };
}

/** Form codes of one cell, separated by comma, semicolon or slash with blanks. */
export function splitForms(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;\n]|\s\/\s/)
        .map((form) => form.trim())
        .filter((form) => form !== ''),
    ),
  ];
}
