import { err, ok, type Result } from '../../../core/kernel/result';
import { type ColumnMatch, likelyHeaderRow, type MissingColumns } from '../../../intake/find-columns';
import { readTableAside } from '../../../intake/read-table-aside';
import { findRegisterColumns, registerColumnsAt } from '../../../intake/register-rows';
import type { RegisterColumn } from '../../../intake/register-vocabulary';
import type { FileFailure, Sheet } from '../../../intake/sheet';

/** A file with the sheet and the columns that hold its register. */
export interface RegisterFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly sheet: Sheet;
  readonly match: ColumnMatch<RegisterColumn>;
}

/** Why a file gives no register. A table whose columns are not known can be matched by hand. */
export type RegisterFileFailure = FileFailure | UnknownColumns;

/** No header with the required columns; `byHand` is the file with the row that looks most like one. */
export type UnknownColumns = MissingColumns<RegisterColumn> & { readonly byHand: RegisterFile };

/** Reads a file and finds the first sheet that looks like a register; else tells what the first one lacks. */
export async function readRegisterFile(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<RegisterFile, RegisterFileFailure>> {
  const tables = await readTableAside(name, bytes, signal);
  if (!tables.ok) return tables;
  const sheets = tables.value;
  for (const sheet of sheets) {
    const file = fileWithSheet(name, sheets, sheet);
    if (file.ok) return file;
  }
  const [first] = sheets;
  return first === undefined ? err({ type: 'no-sheet' }) : fileWithSheet(name, sheets, first);
}

/** The same file with another of its sheets. */
export function fileWithSheet(
  name: string,
  sheets: readonly Sheet[],
  sheet: Sheet,
): Result<RegisterFile, UnknownColumns> {
  const match = findRegisterColumns(sheet);
  if (match.ok) return ok({ name, sheets, sheet, match: match.value });
  const headerRow = match.error.headerRow ?? likelyHeaderRow(sheet);
  return err({ ...match.error, byHand: fileWithHeader({ name, sheets, sheet }, headerRow) });
}

/** The same sheet with the header that the officer pointed at; 1 for its first row. */
export function fileWithHeader(file: Omit<RegisterFile, 'match'>, headerRow: number): RegisterFile {
  const { name, sheets, sheet } = file;
  return { name, sheets, sheet, match: registerColumnsAt(sheet, headerRow) };
}
