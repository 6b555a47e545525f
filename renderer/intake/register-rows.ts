import { foldText } from '../core/kernel/fold-text';
import type { Result } from '../core/kernel/result';
import { type RegisterRow, registerRow } from '../core/register/register-row';
import { splitGluedCode } from '../core/register/split-code';
import { type ColumnMatch, columnsAt, findColumns, type MissingColumns } from './find-columns';
import {
  fieldHeadingWord,
  headingUnits,
  onlineLevelWords,
  type RegisterColumn,
  registerVocabulary,
  statusWords,
} from './register-vocabulary';
import { cellText, type Sheet } from './sheet';

/** Columns of a register in a sheet. Only the name is compulsory: codes may stand glued in front of it. */
export function findRegisterColumns(sheet: Sheet): Result<ColumnMatch<RegisterColumn>, MissingColumns<RegisterColumn>> {
  return findColumns(sheet, registerVocabulary, ['name'], ['code']);
}

/** Columns of a register below the header that somebody pointed at; 1 for the sheet's first row. */
export function registerColumnsAt(sheet: Sheet, headerRow: number): ColumnMatch<RegisterColumn> {
  return columnsAt(sheet, registerVocabulary, headerRow);
}

/**
 * Rows of a register below its header, blank ones left out. A row that only names a field of work is not a row of the register
 * but states the field of those below it. Texts stay as written; what a word of status or online level means is read here.
 */
export function readRegister(sheet: Sheet, match: ColumnMatch<RegisterColumn>): readonly RegisterRow[] {
  const rows: RegisterRow[] = [];
  let heading = '';
  for (const [index, cells] of sheet.rows.entries()) {
    if (index < match.headerRow || isColumnNumbers(cells.map(cellText))) continue;
    const row = readRow(index + 1, cells.map(cellText), match);
    if (row === null) continue;
    const field = fieldHeading(row);
    if (field !== null) heading = field;
    else rows.push(row.field.trim() === '' && heading !== '' ? { ...row, field: heading } : row);
  }
  return rows;
}

function readRow(number: number, cells: readonly string[], match: ColumnMatch<RegisterColumn>): RegisterRow | null {
  const texts = new Map<RegisterColumn, string>();
  for (const { field, index, heading } of match.columns) {
    if (field !== null) texts.set(field, withUnit(cells[index] ?? '', field, heading));
  }
  if ([...texts.values()].every((text) => text.trim() === '')) return null;
  const text = (column: RegisterColumn) => texts.get(column) ?? '';
  return {
    ...registerRow(number, text('code'), text('name')),
    field: text('field'),
    level: text('level'),
    kind: text('kind'),
    issuingAgencies: text('issuingAgencies'),
    implementingAgencies: text('implementingAgencies'),
    statutoryTime: text('statutoryTime'),
    provincialTime: text('provincialTime'),
    fee: text('fee'),
    channels: text('channels'),
    result: text('result'),
    legalBasis: text('legalBasis'),
    onlineLevel: wordIn(onlineLevelWords, text('onlineLevel'), (folded, word) => folded.includes(word)),
    status: wordIn(statusWords, text('status'), (folded, word) => folded.startsWith(word)),
    source: text('source'),
    verified: gradeOf(text('source')),
  };
}

/** A bare number under a heading such as "Thời hạn (ngày)" takes the unit that the heading states. */
function withUnit(text: string, field: RegisterColumn, heading: string): string {
  if ((field !== 'statutoryTime' && field !== 'provincialTime') || !/^\s*\d+(?:[.,]\d+)?\s*$/.test(text)) return text;
  const brackets = foldText(/\(([^)]*)\)/.exec(heading)?.[1] ?? '');
  const unit = headingUnits.find((name) => brackets.includes(foldText(name)));
  return unit === undefined ? text : `${text.trim()} ${unit}`;
}

/** Grade in front of a source: XM2 is confirmed, XM1 and XM0 are not. */
function gradeOf(source: string): boolean | null {
  const grade = /^\s*XM([012])\b/.exec(source)?.[1];
  return grade === undefined ? null : grade === '2';
}

function fieldHeading(row: RegisterRow): string | null {
  if (row.code.trim() !== '' && !/^[IVXLC\dA-Z]{1,5}[.)]?$/.test(row.code.trim())) return null;
  const name = row.name.replace(/\s+/g, ' ').trim();
  const title = name.replace(/^(?:[IVXLC]+|[A-Z]|\d+)[.)]\s*/, '');
  if (!foldText(title).startsWith(foldText(fieldHeadingWord)) || splitGluedCode(name) !== null) return null;
  const field = title.slice(fieldHeadingWord.length).replace(/^[\s:.–-]+/, '');
  return field === '' ? null : field;
}

/** The row of column numbers, (1) (2) (3), that decisions print below the header. */
function isColumnNumbers(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => /^\(\d{1,2}\)$/.test(text));
}

function wordIn<Value>(
  words: readonly (readonly [string, Value])[],
  text: string,
  fits: (folded: string, word: string) => boolean,
): Value | null {
  const folded = foldText(text);
  return folded === '' ? null : (words.find(([word]) => fits(folded, foldText(word)))?.[1] ?? null);
}
