import { deleteDatabase } from './delete-database';

/**
 * A workspace lives in one database at a time; a restore or recovery fills a new one, and the moment it is marked ready
 * it is the workspace. Generation 1 is called `name`, the others `name~2`, `name~3` …
 */
export interface Generations {
  /** Name of the database that is the workspace. */
  readonly current: string;
  /** Databases to be removed: older than the current one, or never finished. */
  readonly leftovers: readonly string[];
  /** Name for the next one. */
  readonly next: string;
}

/** Local fact of a database that was filled completely. Generation 1 needs none. */
export const READY_KEY = '#ready';

/** Local fact: name of the damaged database that this one was recovered from. It stays until another generation takes over. */
export const KEPT_KEY = '#recovered-from';

/** Finds the newest generation of `name` that was filled completely; when none exists yet, generation 1. Opens nothing that is of a newer program. */
export async function findGenerations(name: string): Promise<Generations> {
  const numbers = (await indexedDB.databases())
    .map((database) => generationOf(name, database.name ?? ''))
    .filter((number) => number > 0)
    .sort((a, b) => b - a);
  const newest = numbers[0] ?? 0;
  const unreadable: number[] = [];
  let current: number | null = null;
  for (const number of numbers) {
    const state = number === 1 ? 'ready' : await stateOf(databaseName(name, number));
    if (state === 'unreadable') unreadable.push(number);
    if (state === 'ready') {
      current = number;
      break;
    }
  }
  current ??= unreadable[0] ?? 1;
  const leftovers = numbers.filter((number) => number !== current && !unreadable.includes(number));
  return {
    current: databaseName(name, current),
    leftovers: leftovers.map((number) => databaseName(name, number)),
    next: databaseName(name, newest === 0 ? 2 : newest + 1),
  };
}

/** Removes databases that are no longer the workspace, but for `kept`; one that another window holds is left for the next start. */
export async function removeLeftovers({ leftovers }: Generations, kept: string | null = null): Promise<void> {
  for (const name of leftovers)
    if (name !== kept) await Promise.race([deleteDatabase(name), soon()]).catch(() => undefined);
}

/** Whether a newer generation took the place of this database, as after a restore in another window. */
export async function isReplaced(name: string, database: string): Promise<boolean> {
  const own = generationOf(name, database);
  for (const { name: other = '' } of await indexedDB.databases()) {
    if (generationOf(name, other) > own && (await stateOf(other)) === 'ready') return true;
  }
  return false;
}

function databaseName(name: string, generation: number): string {
  return generation === 1 ? name : `${name}~${generation}`;
}

function generationOf(name: string, database: string): number {
  if (database === name) return 1;
  const number = database.startsWith(`${name}~`) ? Number(database.slice(name.length + 1)) : 0;
  return Number.isInteger(number) && number > 1 ? number : 0;
}

/** Reads the mark through IndexedDB itself, in whatever shape the database is. */
function stateOf(name: string): Promise<'ready' | 'unfinished' | 'unreadable'> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve('unreadable');
    opening.onsuccess = () => {
      const database = opening.result;
      const done = (state: 'ready' | 'unfinished' | 'unreadable') => {
        database.close();
        resolve(state);
      };
      if (!database.objectStoreNames.contains('local')) return done('unfinished');
      const reading = database.transaction('local').objectStore('local').get(READY_KEY);
      reading.onsuccess = () => done(reading.result === undefined ? 'unfinished' : 'ready');
      reading.onerror = () => done('unreadable');
    };
  });
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}
