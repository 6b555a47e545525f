import { Dexie } from 'dexie';
import type { IdSource } from '../../core/kernel/ids';
import type { Database } from '../database';
import type { ChangeSetRow } from '../migrations/version-1';
import type { Heads } from './line';
import { type Lineage, readLineage } from './lineage';

/** What a database says of its history. */
export interface DatabaseFacts extends Lineage {
  /** Last sequence and hash of each replica. */
  readonly heads: Heads;
}

/** Reads lineage and heads: a few look-ups, however long the history is. */
export async function readFacts(database: Database, newId: IdSource): Promise<DatabaseFacts> {
  return { ...(await readLineage(database, newId)), heads: await readHeads(database) };
}

/** Last sequence and hash of every replica in the journal. */
export async function readHeads({ journal }: Database): Promise<Heads> {
  const heads: Record<string, readonly [number, string]> = {};
  let next = await journal.orderBy('[replica+seq]').first();
  while (next !== undefined) {
    const { replica } = next;
    const last = await journal.where('[replica+seq]').between([replica, Dexie.minKey], [replica, Dexie.maxKey]).last();
    heads[replica] = [last?.seq ?? next.seq, last?.hash ?? next.hash];
    next = await journal.where('[replica+seq]').above([replica, Dexie.maxKey]).first();
  }
  return heads;
}

/** Whether the database has exactly these entries at these sequences. */
export async function holdsHeads({ journal }: Database, heads: Heads): Promise<boolean> {
  const wanted = Object.entries(heads);
  const found = await journal.bulkGet(wanted.map(([replica, [seq]]) => [replica, seq]));
  return wanted.every(([, [, hash]], index) => found[index]?.hash === hash);
}

const PAGE = 500;

/** Ids of the change sets that have entries after these heads. */
export async function setsAfter({ journal }: Database, facts: DatabaseFacts, heads: Heads): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [replica, [last]] of Object.entries(facts.heads)) {
    for (let seq = heads[replica]?.[0] ?? 0; seq < last; ) {
      const page = await journal
        .where('[replica+seq]')
        .between([replica, seq], [replica, Dexie.maxKey], false)
        .limit(PAGE)
        .toArray();
      for (const entry of page) found.add(entry.changeSet);
      seq = page.at(-1)?.seq ?? last;
    }
  }
  return [...found];
}

/** Headers of committed change sets in the order of the history, all of them or those with these ids. */
export async function headersInOrder({ changeSets }: Database, ids?: readonly string[]): Promise<ChangeSetRow[]> {
  const rows = ids === undefined ? await changeSets.toArray() : await changeSets.bulkGet([...ids]);
  return rows
    .flatMap((row) => (row === undefined || row.status === 'writing' ? [] : [row]))
    .sort((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
}
