import { Dexie, type Table } from 'dexie';
import { type EntityName, entityNames } from '../core/kernel/entities';
import type { JsonObject } from '../core/kernel/json';
import { err, ok, type Result } from '../core/kernel/result';
import type { BackupFailure } from './backup/backups';
import { reasonOf } from './failures';
import { knownVersion, migrations } from './migrations/migrations';
import type { BlobRow, ChangeSetRow, JournalRow, LocalRow } from './migrations/version-1';
import type { ThumbnailRow } from './migrations/version-2';

/** The tables of one workspace. */
export interface Database {
  readonly dexie: Dexie;
  /** Record tables of its shape: one of an older program lacks those that came later. */
  readonly entities: readonly EntityName[];
  readonly records: (entity: EntityName) => Table<JsonObject, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly changeSets: Table<ChangeSetRow, string>;
  readonly blobs: Table<BlobRow, string>;
  readonly local: Table<LocalRow, string>;
  /** Throws in the shape of version 1, which has none. */
  readonly thumbnails: () => Table<ThumbnailRow, string>;
}

/** Why a workspace could not be opened; its data are untouched. */
export type OpenFailure =
  | { readonly type: 'newer-data'; readonly found: number; readonly known: number }
  /** Data of an older program stay in their shape until a backup of them is safe. */
  | { readonly type: 'backup-before-upgrade-failed'; readonly failure: BackupFailure }
  /** Another window holds data of an older program open and does not let go. */
  | { readonly type: 'blocked' }
  | { readonly type: 'database-failed'; readonly reason: string };

/** What opening does besides. */
export interface OpenOptions {
  /** Called with data of an older program, open in their own shape, before they are brought up to date; its failure stops that, unless there is no folder or nothing to keep. */
  readonly beforeUpgrade?: (old: Database, from: number, to: number) => Promise<Result<unknown, BackupFailure>>;
  /** Called when another window upgrades or deletes this database: it is closed, and the page must be loaded again. */
  readonly onReplaced?: () => void;
  /** Milliseconds to wait for other windows to let go of the database, by default 10,000. */
  readonly patience?: number;
}

/** Opens or creates the database `name`, bringing older shapes up to date. Data of a newer program are refused before anything opens them. */
export async function openDatabase(name: string, options: OpenOptions = {}): Promise<Result<Database, OpenFailure>> {
  try {
    const found = await storedVersion(name);
    if (found > knownVersion) return err({ type: 'newer-data', found, known: knownVersion });
    const prepared = await prepareUpgrade(name, found, options);
    return prepared.ok ? await openShape(name, knownVersion, options) : prepared;
  } catch (error) {
    return err({ type: 'database-failed', reason: reasonOf(error) });
  }
}

async function prepareUpgrade(name: string, found: number, options: OpenOptions): Promise<Result<null, OpenFailure>> {
  if (found === 0 || found === knownVersion || options.beforeUpgrade === undefined) return ok(null);
  const old = await openShape(name, found, options);
  if (!old.ok) return old;
  try {
    const kept = await options.beforeUpgrade(old.value, found, knownVersion);
    if (kept.ok || kept.error.type === 'no-folder' || kept.error.type === 'nothing-to-keep') return ok(null);
    return err({ type: 'backup-before-upgrade-failed', failure: kept.error });
  } finally {
    old.value.dexie.close();
  }
}

/** Opens the database in the shape of one version. */
async function openShape(
  name: string,
  version: number,
  { onReplaced, patience = 10_000 }: OpenOptions,
): Promise<Result<Database, OpenFailure>> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB, IDBKeyRange });
  for (const step of migrations) if (step.version <= version) dexie.version(step.version).stores(step.stores);
  dexie.on('versionchange', () => {
    dexie.close();
    onReplaced?.();
    return false;
  });
  if (!(await opensWithin(dexie, patience))) {
    dexie.close();
    return err({ type: 'blocked' });
  }
  const names = new Set(dexie.tables.map((table) => table.name));
  return ok({
    dexie,
    entities: entityNames.filter((entity) => names.has(entity)),
    records: (entity) => dexie.table(entity),
    journal: dexie.table('journal'),
    changeSets: dexie.table('changeSets'),
    blobs: dexie.table('blobs'),
    local: dexie.table('local'),
    thumbnails: () => dexie.table('thumbnails'),
  });
}

/** False when other windows were asked to let go of the database and did not for that many milliseconds. */
async function opensWithin(dexie: Dexie, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    dexie.on('blocked', () => {
      timer ??= setTimeout(() => resolve(false), patience);
    });
  });
  const opened = dexie.open().then(() => true);
  opened.catch(() => undefined);
  return Promise.race([opened, tooLong]).finally(() => clearTimeout(timer));
}

/** Dexie stores its versions times ten. */
async function storedVersion(name: string): Promise<number> {
  const existing = (await indexedDB.databases()).find((database) => database.name === name);
  return (existing?.version ?? 0) / 10;
}
