import { requested } from './idb-request';
import type { ChainFacts, DatabaseFacts } from './support-facts';

/** Describes a database in whatever shape it is, through IndexedDB itself; `null` when there is none or it cannot be read. */
export async function databaseFacts(name: string): Promise<DatabaseFacts | null> {
  try {
    const found = (await indexedDB.databases()).find((database) => database.name === name);
    if (found === undefined) return null;
    const database = await requested(indexedDB.open(name));
    try {
      return await factsOf(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

async function factsOf(database: IDBDatabase): Promise<DatabaseFacts> {
  const names = [...database.objectStoreNames];
  if (names.length === 0) return { name: database.name, schema: database.version / 10, tables: [], chains: [] };
  const transaction = database.transaction(names);
  const tables = await Promise.all(
    names.map(async (table) => ({ table, rows: await requested(transaction.objectStore(table).count()) })),
  );
  const chains = names.includes('journal') ? await chainsOf(transaction.objectStore('journal')) : [];
  // Dexie stores its versions times ten.
  return { name: database.name, schema: database.version / 10, tables, chains };
}

/** Reads only the last entry of each chain: from one replica to the next over the key `[replica, seq]`. */
async function chainsOf(journal: IDBObjectStore): Promise<readonly ChainFacts[]> {
  const chains: ChainFacts[] = [];
  let beyond: IDBKeyRange | null = null;
  for (;;) {
    const first = (await requested(journal.openKeyCursor(beyond)))?.primaryKey;
    if (!Array.isArray(first)) return chains;
    const [replica] = first;
    // An array sorts behind every number, so this is above all sequences of the replica.
    const end = [replica, []];
    const range = IDBKeyRange.bound([replica], end);
    const last = (await requested(journal.openCursor(range, 'prev')))?.value as { seq?: unknown; hash?: unknown };
    chains.push({ replica: String(replica), length: Number(last.seq ?? 0), head: String(last.hash ?? '') });
    beyond = IDBKeyRange.lowerBound(end);
  }
}
