import { err, ok, type Result } from '../../core/kernel/result';
import type { Database } from '../database';
import { writeFailure } from '../failures';
import type { ImportedWorkspace, ImportFailure } from '../store';
import { discardImport, IMPORT_MARK } from './interrupted-import';
import { readWorkspace } from './read-workspace';
import type { ReadWorkspace } from './workspace';

const CHUNK = 200;

/** Takes a workspace file over into an empty database, its history verbatim: whole, or not at all even after a crash. */
export async function importWorkspace(
  database: Database,
  bytes: Uint8Array,
  progress: (done: number, total: number) => void,
): Promise<Result<ImportedWorkspace, ImportFailure>> {
  if ((await database.changeSets.count()) > 0) return err({ type: 'workspace-not-empty' });
  const read = await readWorkspace(bytes);
  if (!read.ok) return read;
  try {
    await writeAll(database, read.value, progress);
  } catch (error) {
    const failure = writeFailure(error);
    await discardImport(database).catch(() => undefined);
    return err(failure.type === 'quota-exceeded' ? failure : { type: 'database-failed', reason: reasonIn(failure) });
  }
  const records = [...read.value.records.values()].reduce((sum, rows) => sum + rows.length, 0);
  return ok({ records, changeSets: read.value.changeSets.length, attachments: read.value.blobs.length });
}

async function writeAll(
  { dexie, local }: Database,
  workspace: ReadWorkspace,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const writes: (readonly [table: string, rows: readonly unknown[]])[] = [
    ['blobs', workspace.blobs],
    ['journal', workspace.journal],
    ['changeSets', workspace.changeSets],
    ...workspace.records,
  ];
  const total = writes.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  await local.put({ key: IMPORT_MARK, value: true });
  for (const [table, rows] of writes) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      await dexie.table(table).bulkAdd(chunk);
      done += chunk.length;
      progress(done, total);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  await local.delete(IMPORT_MARK);
}

function reasonIn(failure: { readonly type: string; readonly reason?: string }): string {
  return failure.reason ?? failure.type;
}
