import type { JournalEntry } from '../../core/kernel/journal';
import type { Database } from '../database';
import type { History } from '../journal-folder/complete-sets';
import { LINEAGE_KEY } from '../journal-folder/lineage';
import { REPLICA_KEY } from '../journal-head';
import { loadState } from '../read-model';
import { recover } from '../recover';
import { createPace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';

const CHUNK = 200;

/**
 * Adds change sets that come after all that the database has: all of them or none, also after a kill. They are written
 * like one large change set, under headers that count only once all entries are there. From then on this installation
 * writes under a new replica, for the lost state may live on elsewhere.
 * @returns whether they fit the records; if not, nothing was written
 */
export async function replay(
  database: Database,
  { entries, sets }: History,
  lineage: string,
  control: TaskControl,
): Promise<boolean> {
  if (!(await fits(database, entries))) return false;
  const { dexie, journal, changeSets, local } = database;
  const pace = createPace(control);
  const ids = sets.map(({ id }) => id);
  await changeSets.bulkAdd(sets.map((set) => ({ ...set, status: 'writing' })));
  for (let from = 0; from < entries.length; from += CHUNK) {
    await journal.bulkAdd(entries.slice(from, from + CHUNK));
    await pace.step(from, entries.length + 1);
  }
  await dexie.transaction('rw', [changeSets, local], async () => {
    await changeSets.where('id').anyOf(ids).modify({ status: 'committed' });
    await local.put({ key: LINEAGE_KEY, value: lineage });
    await local.delete(REPLICA_KEY);
  });
  await recover(database);
  await pace.step(1, 1);
  return true;
}

/** The entries, in the order of the history, find the records that they change. */
async function fits(database: Database, entries: readonly JournalEntry[]): Promise<boolean> {
  const state = await loadState(database);
  const isThere = new Map<string, boolean>();
  for (const { change } of entries) {
    const { entity, id, op } = change;
    const key = `${entity}/${id}`;
    if (op === 'update' && !(isThere.get(key) ?? state[entity].has(id))) return false;
    isThere.set(key, op !== 'delete');
  }
  return true;
}
