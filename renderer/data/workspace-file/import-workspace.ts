import { err, ok, type Result } from '../../core/kernel/result';
import type { Database } from '../database';
import { writeFailure } from '../failures';
import type { ImportedWorkspace, ImportFailure } from '../store';
import { createPace, stageOf, unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { discardImport, IMPORT_MARK } from './interrupted-import';
import { readWorkspace } from './read-workspace';
import type { ReadWorkspace } from './workspace';

/** Takes a workspace file over into an empty database, its history verbatim: whole, or not at all even after a crash. */
export async function importWorkspace(
  database: Database,
  bytes: Uint8Array,
  progress: TaskControl['progress'],
): Promise<Result<ImportedWorkspace, ImportFailure>> {
  return loadWorkspace(database, bytes, { ...unwatched, progress });
}

/** Verifies a workspace file and writes it into an empty database. Nothing is left of one that fails or is stopped. */
export async function loadWorkspace(
  database: Database,
  bytes: Uint8Array,
  control: TaskControl,
): Promise<Result<ImportedWorkspace, ImportFailure>> {
  if ((await database.changeSets.count()) > 0) return err({ type: 'workspace-not-empty' });
  const read = await readWorkspace(bytes, stageOf(control, 0, 0.6));
  if (!read.ok) return read;
  try {
    await writeAll(database, read.value, stageOf(control, 0.6, 0.4));
  } catch (error) {
    await discardImport(database).catch(() => undefined);
    if (control.signal.aborted) throw error;
    const failure = writeFailure(error);
    return err(failure.type === 'quota-exceeded' ? failure : { type: 'database-failed', reason: reasonIn(failure) });
  }
  const records = [...read.value.records.values()].reduce((sum, rows) => sum + rows.length, 0);
  return ok({ records, changeSets: read.value.changeSets.length, attachments: read.value.blobs.length });
}

async function writeAll({ dexie, local }: Database, workspace: ReadWorkspace, control: TaskControl): Promise<void> {
  const pace = createPace(control);
  const writes: (readonly [table: string, rows: readonly unknown[], chunk: number])[] = [
    ['blobs', workspace.blobs, BLOBS_AT_ONCE],
    ['journal', workspace.journal, ROWS_AT_ONCE],
    ['changeSets', workspace.changeSets, ROWS_AT_ONCE],
    ...[...workspace.records].map(([entity, rows]) => [entity, rows, ROWS_AT_ONCE] as const),
  ];
  const total = writes.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  await local.put({ key: IMPORT_MARK, value: true });
  for (const [table, rows, chunk] of writes) {
    for (let from = 0; from < rows.length; from += chunk) {
      const some = rows.slice(from, from + chunk);
      await dexie.table(table).bulkAdd(some);
      done += some.length;
      await pace.step(done, total);
    }
  }
  await local.delete(IMPORT_MARK);
}

/** Rows of one write: more would block a window or outgrow a write. Without a window fewer, larger writes are faster. */
const ROWS_AT_ONCE = typeof document === 'undefined' ? 500 : 200;

/** Attachments may have many megabytes each. */
const BLOBS_AT_ONCE = 1;

function reasonIn(failure: { readonly type: string; readonly reason?: string }): string {
  return failure.reason ?? failure.type;
}
