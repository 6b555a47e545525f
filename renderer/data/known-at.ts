import { entityNames } from '../core/kernel/entities';
import type { Instant } from '../core/kernel/instant';
import type { JournalEntry } from '../core/kernel/journal';
import type { JsonObject } from '../core/kernel/json';
import type { Database } from './database';
import { type FoldedTables, foldRecords } from './fold';
import { emptyState } from './read-model';
import type { WorkspaceState } from './record-types';

const PAGE = 500;

/**
 * Records as they were known at `at`: the fold of every change set that had begun to be recorded by then, whole. A moment is
 * told by the hybrid clock, which keeps the order of the history also where a machine's clock was set back. Reads the
 * history in pages and lets the window breathe between them; `progress` counts entries.
 */
export async function knownAt(
  database: Database,
  at: Instant,
  progress: (done: number, total: number) => void,
): Promise<WorkspaceState> {
  const sets = await database.changeSets.where('status').notEqual('writing').toArray();
  const last = `${String(Date.parse(at)).padStart(13, '0')}-999999`;
  const known = sets.filter(({ clock }) => clock <= last);
  const ids = new Set(known.map(({ id }) => id));
  const total = known.reduce((sum, { count }) => sum + count, 0);
  const tables: FoldedTables = new Map();
  let done = 0;
  progress(done, total);
  for await (const page of pagesOf(database)) {
    const wanted = page.filter(({ changeSet }) => ids.has(changeSet));
    foldRecords(wanted, tables);
    done += wanted.length;
    progress(done, total);
    if (done >= total) break;
  }
  return stateOf(tables);
}

/** The whole history in the order in which it folds: by clock, and at the same clock by replica and sequence. */
async function* pagesOf({ journal }: Database): AsyncGenerator<readonly JournalEntry[]> {
  let from = '';
  let seen: ReadonlySet<string> = new Set();
  for (;;) {
    const page = await journal.where('clock').aboveOrEqual(from).limit(PAGE).toArray();
    const next = page.filter((entry) => !seen.has(entry.hash));
    if (next.length === 0) return;
    yield next;
    const end = next.at(-1)?.clock ?? from;
    // installations may share a reading of the clock, so the next page begins with those of this one
    seen = new Set(page.filter(({ clock }) => clock === end).map(({ hash }) => hash));
    from = end;
    await breathe();
  }
}

/** In the order of their ids, as opening reads them. */
function stateOf(tables: FoldedTables): WorkspaceState {
  const sorted = entityNames.map((entity) => [entity, new Map([...(tables.get(entity) ?? [])].sort(byId))] as const);
  return { ...emptyState(), ...Object.fromEntries(sorted) };
}

function byId([a]: readonly [string, JsonObject], [b]: readonly [string, JsonObject]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lets the window paint and answer between two pages. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
