import { foldText } from '../core/kernel/fold-text';
import { err, ok, type Result } from '../core/kernel/result';
import { cellText, type Sheet } from './sheet';

/** Names under which sources print the columns of each field. */
export type Vocabulary<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Which column holds which field. */
export interface ColumnMatch<Field extends string> {
  /** Row number of the header, 1 for the sheet's first row. */
  readonly headerRow: number;
  /** All columns with a heading, in their order; `field: null` for one that is not used. */
  readonly columns: readonly MatchedColumn<Field>[];
}

/** A column of the file. */
export interface MatchedColumn<Field extends string> {
  /** Place in the row, 0 for the first. */
  readonly index: number;
  readonly heading: string;
  readonly field: Field | null;
}

/** No row of the sheet is a header with the required columns. */
export interface MissingColumns<Field extends string> {
  readonly type: 'missing-columns';
  readonly missing: readonly Field[];
  /** The row that came nearest, `null` when no heading was known. */
  readonly headerRow: number | null;
  /** Headings of that row, or of the first row with content. */
  readonly headings: readonly string[];
}

/** Rows from the top among which a header is looked for. */
export const HEADER_ROWS = 40;

/**
 * Finds the header below any banner: the row in the first 40 with the most known headings. Headings are compared folded, without
 * what stands in brackets; the first column of a heading wins.
 * @param wanted further columns to name as missing, though they alone would not be asked for
 */
export function findColumns<Field extends string>(
  sheet: Sheet,
  vocabulary: Vocabulary<Field>,
  required: readonly Field[],
  wanted: readonly Field[] = [],
): Result<ColumnMatch<Field>, MissingColumns<Field>> {
  const names = namesOf(vocabulary);
  let best: { match: ColumnMatch<Field>; found: Set<Field> } | null = null;
  for (const [index, row] of sheet.rows.slice(0, HEADER_ROWS).entries()) {
    const match = matchRow(row.map(cellText), index + 1, names);
    const found = new Set(match.columns.flatMap(({ field }) => field ?? []));
    if (found.size > (best?.found.size ?? 0)) best = { match, found };
  }
  const isMissing = (field: Field) => !best?.found.has(field);
  if (best !== null && !required.some(isMissing)) return ok(best.match);
  return err({
    type: 'missing-columns',
    missing: [...wanted, ...required].filter(isMissing),
    headerRow: best?.match.headerRow ?? null,
    headings: (best?.match ?? firstContent(sheet, names)).columns.map(({ heading }) => heading),
  });
}

/**
 * Columns below a header that somebody pointed at: known headings are matched, also columns without a heading are there to
 * be matched by hand when something stands below it.
 * @param headerRow 1 for the sheet's first row
 */
export function columnsAt<Field extends string>(
  sheet: Sheet,
  vocabulary: Vocabulary<Field>,
  headerRow: number,
): ColumnMatch<Field> {
  const match = matchRow((sheet.rows[headerRow - 1] ?? []).map(cellText), headerRow, namesOf(vocabulary));
  const named = new Map(match.columns.map((column) => [column.index, column]));
  const filled = new Set(named.keys());
  for (const row of sheet.rows.slice(headerRow))
    for (const [index, cell] of row.entries()) if (cellText(cell).trim() !== '') filled.add(index);
  const columns = [...filled].sort((a, b) => a - b);
  return { headerRow, columns: columns.map((index) => named.get(index) ?? { index, heading: '', field: null }) };
}

/** Row that looks most like a header though its headings are not known: the first one nearly as full as the fullest, 1 for the top. */
export function likelyHeaderRow(sheet: Sheet): number {
  const filled = sheet.rows
    .slice(0, HEADER_ROWS)
    .map((row) => row.filter((cell) => cellText(cell).trim() !== '').length);
  const full = (Math.max(0, ...filled) * 2) / 3;
  return (
    Math.max(
      0,
      filled.findIndex((count) => count >= full),
    ) + 1
  );
}

/** A heading as the vocabulary compares it: folded, without brackets, punctuation and underscores. */
export function foldHeading(text: string): string {
  return foldText(
    text
      .replace(/\([^)]*\)?/g, ' ')
      .replace(/[_\s]+/g, ' ')
      .replace(/[^\p{L}\p{N}\s]/gu, ' '),
  );
}

function namesOf<Field extends string>(vocabulary: Vocabulary<Field>): ReadonlyMap<string, Field> {
  const names = new Map<string, Field>();
  for (const field of Object.keys(vocabulary) as Field[]) {
    for (const name of vocabulary[field]) names.set(foldHeading(name), field);
  }
  return names;
}

function matchRow<Field extends string>(
  texts: readonly string[],
  headerRow: number,
  names: ReadonlyMap<string, Field>,
): ColumnMatch<Field> {
  const taken = new Set<Field>();
  const columns = texts.flatMap((text, index): MatchedColumn<Field>[] => {
    const heading = text.replace(/\s+/g, ' ').trim();
    if (heading === '') return [];
    const field = names.get(foldHeading(heading)) ?? null;
    if (field === null || taken.has(field)) return [{ index, heading, field: null }];
    taken.add(field);
    return [{ index, heading, field }];
  });
  return { headerRow, columns };
}

function firstContent<Field extends string>(sheet: Sheet, names: ReadonlyMap<string, Field>): ColumnMatch<Field> {
  const index = sheet.rows.findIndex((row) => row.filter((cell) => cellText(cell).trim() !== '').length > 1);
  return matchRow((sheet.rows[Math.max(index, 0)] ?? []).map(cellText), index + 1, names);
}
