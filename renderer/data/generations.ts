import { Dexie } from 'dexie';

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

/** Finds the newest generation of `name` that was filled completely; when none exists yet, generation 1. Opens nothing that is of a newer program. */
export async function findGenerations(name: string): Promise<Generations> {
  const numbers = (await indexedDB.databases())
    .map((database) => generationOf(name, database.name ?? ''))
    .filter((number) => number > 0)
    .sort((a, b) => b - a);
  const newest = numbers[0] ?? 0;
  let current = 1;
  for (const number of numbers) {
    if (number === 1 || (await isReady(databaseName(name, number)))) {
      current = number;
      break;
    }
  }
  return {
    current: databaseName(name, current),
    leftovers: numbers.filter((number) => number !== current).map((number) => databaseName(name, number)),
    next: databaseName(name, newest + 1 === 1 ? 2 : newest + 1),
  };
}

/** Removes databases that are no longer the workspace; one that another window holds is left for the next start. */
export async function removeLeftovers({ leftovers }: Generations): Promise<void> {
  for (const name of leftovers) await Promise.race([Dexie.delete(name), soon()]).catch(() => undefined);
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
function isReady(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const database = opening.result;
      const done = (ready: boolean) => {
        database.close();
        resolve(ready);
      };
      if (!database.objectStoreNames.contains('local')) return done(false);
      const reading = database.transaction('local').objectStore('local').get(READY_KEY);
      reading.onsuccess = () => done(reading.result !== undefined);
      reading.onerror = () => done(false);
    };
  });
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}
