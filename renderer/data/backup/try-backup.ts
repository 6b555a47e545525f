import type { Instant } from '../../core/kernel/instant';
import { err, type Result } from '../../core/kernel/result';
import { deleteDatabase } from '../delete-database';
import { reasonOf } from '../failures';
import type { ImportedWorkspace, ImportFailure } from '../store';
import type { TableDigest, TaskControl, Tasks } from '../tasks/tasks';
import type { DrillReport } from './backups';

/** A backup to be tried out, and what it must give back. */
export interface Trial {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tables of the workspace that it holds. */
  readonly expected: readonly TableDigest[];
  /** Database to load it into; removed before and after. */
  readonly scratch: string;
  readonly tasks: Pick<Tasks, 'loadFile' | 'digest'>;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** Loads a backup into a scratch database and compares table by table. Rejects with an `AbortError` when it was stopped. */
export async function tryBackup(trial: Trial, control: TaskControl): Promise<DrillReport> {
  const { name, expected, scratch, tasks, nowMs } = trial;
  const begun = nowMs();
  await deleteDatabase(scratch);
  try {
    const loaded = await load(trial, control);
    const seconds = Math.max(0, Math.round((nowMs() - begun) / 100) / 10);
    const found = loaded.ok ? await tasks.digest(scratch, control) : [];
    return {
      at: instantAt(nowMs()),
      backup: name,
      tables: expected.length,
      rows: expected.reduce((sum, { rows }) => sum + rows, 0),
      differences: loaded.ok ? differencesOf(expected, found) : [],
      failure: loaded.ok ? null : loaded.error,
      seconds,
    };
  } finally {
    await deleteDatabase(scratch).catch(() => undefined);
  }
}

/** A load that breaks down is a finding of the trial as much as one that is refused; only being stopped is none. */
async function load(
  { bytes, scratch, tasks }: Trial,
  control: TaskControl,
): Promise<Result<ImportedWorkspace, ImportFailure>> {
  try {
    return await tasks.loadFile(bytes, scratch, control);
  } catch (error) {
    if (control.signal.aborted) throw error;
    return err({ type: 'database-failed', reason: reasonOf(error) });
  }
}

function instantAt(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** Names of tables that are not the same in both. */
function differencesOf(a: readonly TableDigest[], b: readonly TableDigest[]): readonly string[] {
  const keyOf = ({ table, rows, sha256 }: TableDigest) => `${table} ${rows} ${sha256}`;
  const [left, right] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))];
  const differing = [...a.filter((one) => !right.has(keyOf(one))), ...b.filter((one) => !left.has(keyOf(one)))];
  return [...new Set(differing.map(({ table }) => table))].sort();
}
