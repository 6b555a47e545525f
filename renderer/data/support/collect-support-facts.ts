import { canonicalJson, type Json } from '../../core/kernel/json';
import type { Backups } from '../backup/backups';
import type { Folder, Folders } from '../folder';
import { findGenerations } from '../generations';
import { knownVersion } from '../migrations/migrations';
import type { Store } from '../store';
import { databaseFacts } from './database-facts';
import type { CaughtError, DatabaseFacts, FolderFacts, StorageFacts, SupportFacts } from './support-facts';

/** What the data layer cannot know itself. */
export interface SupportSurroundings {
  /** ISO instant of now. */
  readonly at: string;
  /** Name of the workspace's first database. */
  readonly database: string;
  /** Version of the program. */
  readonly program: string;
  readonly host: string;
  readonly platform: string;
  readonly folders: Folders;
  readonly errors: readonly CaughtError[];
}

/** Gathers the facts of a support bundle. Store and backups may be missing, as when the workspace did not open; a fact that cannot be had is left out. */
export async function collectSupportFacts(
  store: Store | null,
  backups: Backups | null,
  { database, folders, ...surroundings }: SupportSurroundings,
): Promise<SupportFacts> {
  return {
    ...surroundings,
    knownSchema: knownVersion,
    databases: await databasesOf(database),
    records: store === null ? null : recordsOf(store),
    changeSets: store?.history().length ?? null,
    folders: await Promise.all(
      (['journal', 'attachments', 'backups'] as const).flatMap((name) => {
        const folder = folders[name];
        return folder === null ? [] : [folderFacts(name, folder)];
      }),
    ),
    opening: store?.opening ?? null,
    backups: backups?.state() ?? null,
    storage: await storageFacts(),
  };
}

async function databasesOf(name: string): Promise<readonly DatabaseFacts[]> {
  const generations = await findGenerations(name).catch(() => ({ current: name, leftovers: [] }));
  const found = await Promise.all([generations.current, ...generations.leftovers].map(databaseFacts));
  return found.filter((facts) => facts !== null);
}

function recordsOf(store: Store): SupportFacts['records'] {
  return Object.entries(store.state()).map(([table, rows]: [string, ReadonlyMap<string, unknown>]) => ({
    table,
    rows: rows.size,
    bytes: [...rows.values()].reduce<number>((sum, row) => sum + canonicalJson(row as Json).length, 0),
  }));
}

async function folderFacts(folder: FolderFacts['folder'], found: Folder): Promise<FolderFacts> {
  const [files, free] = await Promise.all([found.list().catch(() => null), found.free().catch(() => null)]);
  return { folder, outside: found.outside, files, free };
}

async function storageFacts(): Promise<StorageFacts> {
  const manager = typeof navigator === 'undefined' ? undefined : navigator.storage;
  const estimate = await manager?.estimate?.().catch(() => undefined);
  const persisted = await manager?.persisted?.().catch(() => undefined);
  return { usage: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted: persisted ?? null };
}
