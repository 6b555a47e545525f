import type { Change } from '../../renderer/core/kernel/change';
import type { JournalEntry } from '../../renderer/core/kernel/journal';
import { canonicalJson, type Json } from '../../renderer/core/kernel/json';
import { type Database, openDatabase } from '../../renderer/data/database';
import { deleteDatabase } from '../../renderer/data/delete-database';
import type { Folders } from '../../renderer/data/folder';
import { completeSets } from '../../renderer/data/journal-folder/complete-sets';
import { readFolder } from '../../renderer/data/journal-folder/read-folder';
import type { OpeningReport } from '../../renderer/data/opening-report';
import type { Store } from '../../renderer/data/store';
import { unwatched } from '../../renderer/data/tasks/pace';
import { aDraft } from './legal-text-drafts';
import { openTestStore } from './memory-store';
import type { SimulatedDisk } from './simulated-disk';

/** The three folders of a simulated disk. */
export function foldersOn(disk: SimulatedDisk): Folders {
  return {
    journal: disk.folder('journal'),
    attachments: disk.folder('attachments'),
    backups: disk.folder('backups'),
  };
}

/** Opens the store of a workspace beside its disk. */
export function openOn(disk: SimulatedDisk, name: string, nowMs?: () => number): Promise<Store> {
  return openTestStore({ name, folders: foldersOn(disk), ...(nowMs === undefined ? {} : { nowMs }) });
}

/** Commits changes one by one, each as a change set. */
export async function commitEach(store: Store, ...changes: readonly Change[]): Promise<void> {
  for (const change of changes) await commitAll(store, [change]);
}

/** Commits changes as one change set and gives its id. */
export async function commitAll(store: Store, changes: readonly Change[]): Promise<string> {
  const result = await store.commit(aDraft(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.id;
}

/** Works on a database past the store. */
export async function within<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  try {
    return await work(opened.value);
  } finally {
    opened.value.dexie.close();
  }
}

/** A copy of a database as it is now, to come back to with the returned function: as when a profile is rolled back. */
export async function snapshotOf(name: string): Promise<() => Promise<void>> {
  const rows = await within(name, ({ dexie }) =>
    Promise.all(dexie.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  return () =>
    within(name, async ({ dexie }) => {
      for (const [table, kept] of rows) {
        await dexie.table(table).clear();
        await dexie.table(table).bulkAdd([...kept]);
      }
    });
}

/** Loses a workspace's databases, as when the browser's storage is gone. */
export async function loseDatabases(name: string): Promise<void> {
  for (const database of await indexedDB.databases())
    if (database.name === name || database.name?.startsWith(`${name}~`)) await deleteDatabase(database.name);
}

/** Ids of the complete change sets in the journal folder, and the lines that are damaged. */
export async function readJournal(disk: SimulatedDisk) {
  const content = await readFolder(disk.folder('journal'), null, unwatched);
  return { ...content, complete: completeSets(content).complete };
}

/** Entries of the whole history, each with everything in it, to compare two of them. */
export function entriesText(entries: readonly JournalEntry[]): string {
  return [...new Set(entries.map((entry) => canonicalJson(entry as unknown as Json)))].sort().join('\n');
}

/** Records in the tables of a database, by entity and id. */
export function tablesText(database: Database): Promise<string> {
  return Promise.all(database.dexie.tables.filter(isRecordTable).map((table) => table.toArray())).then((tables) =>
    tables
      .flatMap((rows) => rows.map((row) => canonicalJson(row)))
      .sort()
      .join('\n'),
  );
}

/** The report without its instant. */
export function outcomeOf({ opening }: Store): Omit<OpeningReport, 'at'> {
  const { at: _at, ...outcome } = opening;
  return outcome;
}

function isRecordTable({ name }: { readonly name: string }): boolean {
  return !['journal', 'changeSets', 'blobs', 'local', 'thumbnails'].includes(name);
}
