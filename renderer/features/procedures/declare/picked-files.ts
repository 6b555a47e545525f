import type { DeclarationEntry } from '../../../core/procedures/declaration/declaration-plan';
import { codeInFileName } from '../../../core/procedures/declaration/match-file';
import { maxAttachmentBytes } from '../../../data/attachments';

/** A file that waits to be attached. */
export interface WaitingFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `null` for a file that is too large. */
  readonly bytes: Uint8Array | null;
  /** Row of the procedure it belongs to, `null` while it is not matched. */
  readonly row: number | null;
}

/** Adds files, each matched to a row by the code in its name; the same name and size again is left out. */
export function addFiles(
  waiting: readonly WaitingFile[],
  files: readonly Omit<WaitingFile, 'id' | 'row'>[],
  entries: readonly DeclarationEntry[],
): readonly WaitingFile[] {
  const takers = entries.filter(({ kind }) => kind !== 'refused');
  const rows = new Map(takers.map(({ row }) => [row.code, row.row]));
  const result = [...waiting];
  for (const { name, size, bytes } of files) {
    if (result.some((file) => file.name === name && file.size === size)) continue;
    const kept = size > maxAttachmentBytes ? null : bytes;
    const code = kept === null ? null : codeInFileName(name, rows.keys());
    const id = Math.max(0, ...result.map((file) => file.id)) + 1;
    result.push({ id, name, size, bytes: kept, row: code === null ? null : (rows.get(code) ?? null) });
  }
  return result;
}

/** Files that will be attached: matched to a row of the plan and not too large. */
export function matchedFiles(
  waiting: readonly WaitingFile[],
  entries: readonly DeclarationEntry[],
): readonly (WaitingFile & { readonly row: number; readonly bytes: Uint8Array })[] {
  const rows = new Set(entries.filter(({ kind }) => kind !== 'refused').map(({ row }) => row.row));
  return waiting.flatMap((file) => {
    const { row, bytes } = file;
    return row !== null && bytes !== null && rows.has(row) ? [{ ...file, row, bytes }] : [];
  });
}
