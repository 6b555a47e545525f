import { type Database, openDatabase } from '../database';
import { deleteDatabase } from '../delete-database';
import { READY_KEY } from '../generations';
import type { BlobRow, LocalRow } from '../migrations/version-1';
import { createPace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import type { Assembled } from './assemble';

/** Everything that makes a workspace. */
export interface Filling {
  readonly history: Assembled;
  /** Hashes of the bytes to be fetched one after the other. */
  readonly blobs: readonly string[];
  readonly bytesOf: (sha256: string) => Promise<BlobRow | null>;
  readonly facts: readonly LocalRow[];
}

/** Rows of one write: more would block a window. Without a window fewer, larger writes are faster. */
const CHUNK = typeof document === 'undefined' ? 2000 : 200;

/**
 * Fills the database `name`, which must not exist, and marks it ready in one transaction at the end: before that it is
 * nobody's workspace.
 * @returns hashes of which no bytes were found; rejects when the database does
 */
export async function fillGeneration(
  name: string,
  { history, blobs, bytesOf, facts }: Filling,
  control: TaskControl,
): Promise<readonly string[]> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.error.type === 'database-failed' ? opened.error.reason : opened.error.type);
  const database = opened.value;
  try {
    const tables = tablesOf(history);
    const total = blobs.length + tables.reduce((sum, [, rows]) => sum + rows.length, 0);
    const pace = createPace(control);
    let done = 0;
    for (const [table, rows] of tables) {
      for (let from = 0; from < rows.length; from += CHUNK) {
        await database.dexie.table(table).bulkAdd(rows.slice(from, from + CHUNK));
        done += Math.min(CHUNK, rows.length - from);
        await pace.step(done, total + 1);
      }
    }
    const missing: string[] = [];
    for (const sha256 of blobs) {
      const row = await bytesOf(sha256);
      if (row === null) missing.push(sha256);
      else await database.blobs.add(row);
      done += 1;
      await pace.step(done, total + 1);
    }
    await markReady(database, facts);
    return missing;
  } finally {
    database.dexie.close();
  }
}

/** Removes a database that was never marked ready. */
export async function discardGeneration(name: string): Promise<void> {
  await deleteDatabase(name).catch(() => undefined);
}

async function markReady({ dexie, local }: Database, facts: readonly LocalRow[]): Promise<void> {
  await dexie.transaction('rw', [local], () => local.bulkPut([...facts, { key: READY_KEY, value: true }]));
}

function tablesOf({ entries, sets, records }: Assembled): readonly (readonly [string, readonly unknown[]])[] {
  return [
    ['journal', entries],
    ['changeSets', sets.map((set) => ({ ...set, status: 'applied' }))],
    ...[...records].map(([entity, rows]) => [entity, [...rows.values()]] as const),
  ];
}
