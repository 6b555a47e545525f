import { err, ok, type Result } from '../../../core/kernel/result';
import type { ColumnMatch, MissingColumns } from '../../../intake/find-columns';
import { readTableAside } from '../../../intake/read-table-aside';
import { findRegisterColumns } from '../../../intake/register-rows';
import type { RegisterColumn } from '../../../intake/register-vocabulary';
import type { FileFailure, Sheet } from '../../../intake/sheet';

/** A file with the sheet and the columns that hold its register. */
export interface RegisterFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly sheet: Sheet;
  readonly match: ColumnMatch<RegisterColumn>;
}

/** Why a file gives no register. */
export type RegisterFileFailure = FileFailure | MissingColumns<RegisterColumn>;

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
): Result<RegisterFile, MissingColumns<RegisterColumn>> {
  const match = findRegisterColumns(sheet);
  return match.ok ? ok({ name, sheets, sheet, match: match.value }) : match;
}
