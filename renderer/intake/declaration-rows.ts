import { foldText } from '../core/kernel/fold-text';
import type { Result } from '../core/kernel/result';
import type { DeclarationRow, ReadDay, ReadNumber } from '../core/procedures/declaration-row';
import { normaliseText } from '../core/register/normalise';
import { splitGluedCode } from '../core/register/split-code';
import { type DeclarationColumn, declarationVocabulary, ordinalWord } from './declaration-vocabulary';
import { type ColumnMatch, findColumns, type MissingColumns } from './find-columns';
import { parseDay } from './parse-day';
import { type Cell, cellText, type Sheet } from './sheet';

/** Columns of a list of procedures in force in a sheet; code and title are compulsory. */
export function findDeclarationColumns(
  sheet: Sheet,
): Result<ColumnMatch<DeclarationColumn>, MissingColumns<DeclarationColumn>> {
  return findColumns(sheet, declarationVocabulary, ['code', 'title']);
}

/** Rows of the initial declaration below their header, blank ones left out. Unreadable dates and numbers keep their text. */
export function readDeclarations(sheet: Sheet, match: ColumnMatch<DeclarationColumn>): readonly DeclarationRow[] {
  return sheet.rows.flatMap((cells, index) => {
    if (index < match.headerRow) return [];
    const row = readRow(index + 1, cells, match);
    return row === null ? [] : [row];
  });
}

function readRow(row: number, cells: readonly Cell[], match: ColumnMatch<DeclarationColumn>): DeclarationRow | null {
  const found = new Map<DeclarationColumn, Cell>();
  for (const { field, index } of match.columns) if (field !== null) found.set(field, cells[index] ?? null);
  if ([...found.values()].every((cell) => cellText(cell).trim() === '')) return null;
  const text = (column: DeclarationColumn) => normaliseText(cellText(found.get(column)));
  return {
    row,
    code: text('code'),
    title: text('title'),
    unit: text('unit'),
    issueNo: readNumber(text('issueNo')),
    amendmentNo: readNumber(text('amendmentNo')),
    decisionNumber: text('decisionNumber'),
    decisionDate: readDay(text('decisionDate')),
    effectiveFrom: readDay(text('effectiveFrom')),
    administrativeCodes: splitCodes(cellText(found.get('administrativeCodes'))),
  };
}

function readDay(text: string): ReadDay {
  return { text, day: parseDay(text) };
}

/** `01`, `1.0` and "Lần 1" are 1. */
function readNumber(text: string): ReadNumber {
  const digits = new RegExp(`^(?:${foldText(ordinalWord)} )?(\\d{1,3})(?:[.,]0+)?$`).exec(foldText(text))?.[1];
  return { text, value: digits === undefined ? null : Number(digits) };
}

/** Codes parted by semicolons, commas, line breaks, or a blank before the next code; a name behind a code is dropped. */
function splitCodes(text: string): readonly string[] {
  const parts = text
    .split(/[;,\n\r]+|\s+(?=\d\.\d{6})/)
    .map((part) => splitGluedCode(part)?.code ?? normaliseText(part));
  return [...new Set(parts.filter((part) => part !== ''))];
}
