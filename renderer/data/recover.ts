import type { EntityName } from '../core/kernel/entities';
import type { JournalEntry } from '../core/kernel/journal';
import type { Database } from './database';
import { compareEntries, foldRecord } from './fold';
import type { RecordWrite } from './read-model';
import { CHUNK, tablesOf, writeRecords } from './record-writes';

/** Makes every change set complete or absent after a crash: unfinished ones are removed, committed ones reach the records. */
export async function recover(database: Database): Promise<void> {
  const unfinished = await database.changeSets.where('status').anyOf('writing', 'committed').toArray();
  for (const row of unfinished) {
    if (row.status === 'writing') await removeUnfinished(database, row.id);
    else await finishRecords(database, row.id);
  }
}

/** Removes the entries of a change set that never reached its commit point, then its header. */
export async function removeUnfinished(database: Database, changeSetId: string): Promise<void> {
  const { dexie, journal, changeSets } = database;
  await dexie.transaction('rw', [journal, changeSets], async () => {
    const keys = await journal.where('changeSet').equals(changeSetId).primaryKeys();
    await journal.bulkDelete(keys);
    await changeSets.delete(changeSetId);
  });
}

/** Writes what the whole journal says of each record that the change set touched; safe to repeat, also after later changes. */
async function finishRecords(database: Database, changeSetId: string): Promise<void> {
  const { dexie, journal, changeSets } = database;
  const entries = await journal.where('changeSet').equals(changeSetId).toArray();
  const keys = distinctKeys(entries);
  for (let from = 0; from < keys.length; from += CHUNK) {
    const chunk = keys.slice(from, from + CHUNK);
    const writes = await foldedWrites(database, chunk);
    await dexie.transaction('rw', tablesOf(database, writes), () => writeRecords(database, writes));
  }
  await changeSets.update(changeSetId, { status: 'applied' });
}

async function foldedWrites(
  database: Database,
  keys: readonly (readonly [EntityName, string])[],
): Promise<readonly RecordWrite[]> {
  const related = await database.journal
    .where('[change.entity+change.id]')
    .anyOf(keys.map((key) => [...key]))
    .toArray();
  const byRecord = Map.groupBy(related.sort(compareEntries), ({ change }) => `${change.entity}/${change.id}`);
  return keys.map(([entity, id]) => ({ entity, id, record: foldRecord(byRecord.get(`${entity}/${id}`) ?? []) }));
}

function distinctKeys(entries: readonly JournalEntry[]): readonly (readonly [EntityName, string])[] {
  const keys = new Map<string, readonly [EntityName, string]>();
  for (const { change } of entries) keys.set(`${change.entity}/${change.id}`, [change.entity, change.id]);
  return [...keys.values()];
}
