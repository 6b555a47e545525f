import 'fake-indexeddb/auto';
import { IDBDatabase } from 'fake-indexeddb';
import type { ChangeSetRow } from '../../../renderer/data/migrations/version-1';

/** A table as it stood: its shape and its rows, which nothing alters any more. */
interface TableState {
  readonly keyPath: string | readonly string[] | null;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[]; readonly unique: boolean }[];
  readonly rows: readonly unknown[];
}

/** Databases by name, as they stood after a transaction. */
export type DatabasesState = ReadonlyMap<
  string,
  { readonly version: number; readonly tables: ReadonlyMap<string, TableState> }
>;

/** A recording of what the databases of a workspace held after each of their transactions. */
export interface DatabaseTape {
  /** Oldest first; the first one holds nothing. */
  readonly states: readonly DatabasesState[];
  stop(): void;
}

/** Records the databases whose name is `name`, or begins with it and `~`, until it is stopped; `onCommit` hears of each change set that came to exist. */
export function recordDatabases(name: string, onCommit: (changeSet: string) => void): DatabaseTape {
  const states: DatabasesState[] = [new Map()];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    const started = transaction.apply(this, args);
    if (started.mode !== 'readonly' && isOf(this.name, name)) {
      const scope = new Set([...started.objectStoreNames].map((table) => `${this.name}/${table}`));
      started.addEventListener('complete', () => {
        const before = states.at(-1) ?? new Map();
        const after = nextState(before, name, scope);
        const known = committed(before);
        for (const id of committed(after)) if (!known.has(id)) onCommit(id);
        states.push(after);
      });
    }
    return started;
  };
  return {
    states,
    stop: () => {
      IDBDatabase.prototype.transaction = transaction;
    },
  };
}

/** Makes the databases as they stood, under another name. */
export async function restoreDatabases(state: DatabasesState, name: string, newName: string): Promise<void> {
  for (const [database, { version, tables }] of state) {
    const opening = indexedDB.open(newName + database.slice(name.length), version);
    opening.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes, rows }] of tables) {
        const options = keyPath === null ? {} : { keyPath: keyPath as string | string[] };
        const store = opening.result.createObjectStore(table, options);
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
        for (const row of rows) store.add(row);
      }
    };
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
  }
}

/** Removes every database of that name and its generations. */
export async function removeDatabases(name: string): Promise<void> {
  for (const database of await indexedDB.databases()) {
    if (isOf(database.name ?? '', name)) indexedDB.deleteDatabase(database.name ?? '');
  }
}

function committed(state: DatabasesState): ReadonlySet<string> {
  const rows = [...state.values()].flatMap(
    ({ tables }) => tables.get('changeSets')?.rows ?? [],
  ) as readonly ChangeSetRow[];
  return new Set(rows.filter(({ status }) => status !== 'writing').map(({ id }) => id));
}

/** Only the tables that the transaction wrote to are read anew: others may be in the middle of one of their own. */
function nextState(before: DatabasesState, name: string, scope: ReadonlySet<string>): DatabasesState {
  const raw = (indexedDB as unknown as RawFactory)._databases;
  const databases = [...raw].filter(([database]) => isOf(database, name));
  return new Map(
    databases.map(([database, { version, rawObjectStores }]) => {
      const known = before.get(database);
      const tables = [...rawObjectStores].map(([table, store]) => {
        const kept = scope.has(`${database}/${table}`) ? undefined : known?.tables.get(table);
        return [table, kept ?? tableState(store)] as const;
      });
      return [database, { version, tables: new Map(tables) }];
    }),
  );
}

function tableState({ keyPath, rawIndexes, records }: RawStore): TableState {
  const indexes = [...rawIndexes].map(([name, index]) => ({ name, keyPath: index.keyPath, unique: index.unique }));
  return { keyPath, indexes, rows: [...records.values()].map(({ value }) => value) };
}

function isOf(database: string, name: string): boolean {
  return database === name || database.startsWith(`${name}~`);
}

/** The parts of fake-indexeddb that hold its data. */
interface RawFactory {
  readonly _databases: ReadonlyMap<string, RawDatabase>;
}

interface RawDatabase {
  readonly version: number;
  readonly rawObjectStores: ReadonlyMap<string, RawStore>;
}

interface RawStore {
  readonly keyPath: string | readonly string[] | null;
  readonly rawIndexes: ReadonlyMap<string, { readonly keyPath: string | string[]; readonly unique: boolean }>;
  readonly records: { values(): Iterable<{ readonly value: unknown }> };
}
