import { err, ok, type Result } from '../../../core/kernel/result';
import type { DeclarationRow } from '../../../core/procedures/declaration-row';
import { findDeclarationColumns, readDeclarations } from '../../../intake/declaration-rows';
import type { DeclarationColumn } from '../../../intake/declaration-vocabulary';
import type { MissingColumns } from '../../../intake/find-columns';
import { readTableAside } from '../../../intake/read-table-aside';
import type { FileFailure, Sheet } from '../../../intake/sheet';

/** Rows of a file that lists procedures in force. */
export interface DeclarationFile {
  readonly name: string;
  readonly rows: readonly DeclarationRow[];
}

/** Why a file gives no declaration. */
export type DeclarationFailure =
  | FileFailure
  | MissingColumns<DeclarationColumn>
  | { readonly type: 'no-rows'; readonly sheet: string };

/** Reads a file and takes the first sheet with the columns of a declaration and a row beneath; else tells what is missing. */
export async function readDeclarationFile(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<DeclarationFile, DeclarationFailure>> {
  const tables = await readTableAside(name, bytes, signal);
  return tables.ok ? rowsOfSheets(name, tables.value) : tables;
}

/** The same for sheets already read. */
export function rowsOfSheets(name: string, sheets: readonly Sheet[]): Result<DeclarationFile, DeclarationFailure> {
  let failure: DeclarationFailure | null = null;
  for (const sheet of sheets) {
    const match = findDeclarationColumns(sheet);
    const rows = match.ok ? readDeclarations(sheet, match.value) : [];
    if (rows.length > 0) return ok({ name, rows });
    const reason: DeclarationFailure = match.ok ? { type: 'no-rows', sheet: sheet.name } : match.error;
    if (failure === null || reason.type === 'no-rows') failure = reason;
  }
  return err(failure ?? { type: 'no-sheet' });
}
