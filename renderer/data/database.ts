import { Dexie, type Table } from 'dexie';
import type { EntityName } from '../core/kernel/entities';
import type { JsonObject } from '../core/kernel/json';
import { err, ok, type Result } from '../core/kernel/result';
import { reasonOf } from './failures';
import { knownVersion, migrations } from './migrations/migrations';
import type { BlobRow, ChangeSetRow, JournalRow, LocalRow } from './migrations/version-1';

/** The tables of one workspace. */
export interface Database {
  readonly dexie: Dexie;
  readonly records: (entity: EntityName) => Table<JsonObject, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly changeSets: Table<ChangeSetRow, string>;
  readonly blobs: Table<BlobRow, string>;
  readonly local: Table<LocalRow, string>;
}

/** Why a workspace could not be opened; its data are untouched. */
export type OpenFailure =
  | { readonly type: 'newer-data'; readonly found: number; readonly known: number }
  | { readonly type: 'database-failed'; readonly reason: string };

/** Opens or creates the database `name`, bringing older shapes up to date. Data of a newer program are refused before anything opens them. */
export async function openDatabase(name: string): Promise<Result<Database, OpenFailure>> {
  try {
    const found = await storedVersion(name);
    if (found > knownVersion) return err({ type: 'newer-data', found, known: knownVersion });
    const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB, IDBKeyRange });
    for (const { version, stores } of migrations) dexie.version(version).stores(stores);
    await dexie.open();
    return ok({
      dexie,
      records: (entity) => dexie.table(entity),
      journal: dexie.table('journal'),
      changeSets: dexie.table('changeSets'),
      blobs: dexie.table('blobs'),
      local: dexie.table('local'),
    });
  } catch (error) {
    return err({ type: 'database-failed', reason: reasonOf(error) });
  }
}

/** Dexie stores its versions times ten. */
async function storedVersion(name: string): Promise<number> {
  const existing = (await indexedDB.databases()).find((database) => database.name === name);
  return (existing?.version ?? 0) / 10;
}
