import { Dexie } from 'dexie';
import type { EntityName } from '../core/kernel/entities';
import type { Database } from './database';

/**
 * Change sets that touch records of one table, found through indexes alone: no entry is read. It rests on a change set's
 * entries standing side by side in the sequence of the replica that wrote them.
 */
export async function changeSetsOf(database: Database, entity: EntityName): Promise<ReadonlySet<string>> {
  const { journal, changeSets, dexie } = database;
  return dexie.transaction('r', [journal, changeSets], async () => {
    const touched = await journal
      .where('[change.entity+change.id]')
      .between([entity, Dexie.minKey], [entity, Dexie.maxKey])
      .primaryKeys();
    if (touched.length === 0) return new Set<string>();
    const begins: Begin[] = [];
    const ids = await changeSets.toCollection().primaryKeys();
    for (let from = 0; from < ids.length; from += ASKED_AT_ONCE)
      begins.push(
        ...(await Promise.all(ids.slice(from, from + ASKED_AT_ONCE).map((id) => beginsOf(database, id)))).flat(),
      );
    return setsAt(touched, begins);
  });
}

/** Requests under way at a time. */
const ASKED_AT_ONCE = 500;

async function beginsOf({ journal }: Database, changeSet: string): Promise<readonly Begin[]> {
  const keys = await journal.where('changeSet').equals(changeSet).limit(1).primaryKeys();
  return keys.map(([replica, seq]) => ({ changeSet, replica, seq }));
}

/** Where a change set's entries begin. */
interface Begin {
  readonly changeSet: string;
  readonly replica: string;
  readonly seq: number;
}

/** For each key the change set that began last before it, in one walk over both. */
function setsAt(keys: readonly (readonly [string, number])[], begins: readonly Begin[]): ReadonlySet<string> {
  const found = new Set<string>();
  const sorted = begins.toSorted((a, b) => compare(a.replica, b.replica) || a.seq - b.seq);
  let at = 0;
  for (const [replica, seq] of keys.toSorted((a, b) => compare(a[0], b[0]) || a[1] - b[1])) {
    let next = sorted[at + 1];
    while (next !== undefined && (compare(next.replica, replica) || next.seq - seq) <= 0) {
      at += 1;
      next = sorted[at + 1];
    }
    const begin = sorted[at];
    if (begin !== undefined) found.add(begin.changeSet);
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
