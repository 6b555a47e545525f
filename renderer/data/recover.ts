import type { EntityName } from '../core/kernel/entities';
import type { Database } from './database';
import { compareEntries, foldRecord } from './fold';
import type { RecordWrite } from './read-model';
import { CHUNK, tablesOf, writeRecords } from './record-writes';

/** Makes every change set complete or absent after a crash: unfinished ones are removed, committed ones reach the records. */
export async function recover(database: Database): Promise<void> {
  const unfinished = await database.changeSets.where('status').anyOf('writing', 'committed').toArray();
  for (const { id, status } of unfinished) if (status === 'writing') await removeUnfinished(database, id);
  await finishRecords(
    database,
    unfinished.flatMap(({ id, status }) => (status === 'committed' ? [id] : [])),
  );
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

/** Writes what the whole journal says of each record that the change sets touched; safe to repeat, also after later changes. */
async function finishRecords(database: Database, changeSetIds: readonly string[]): Promise<void> {
  const keys = await keysTouched(database, changeSetIds);
  for (let from = 0; from < keys.length; from += CHUNK) {
    const writes = await foldedWrites(database, keys.slice(from, from + CHUNK));
    await database.dexie.transaction('rw', tablesOf(database, writes), () => writeRecords(database, writes));
  }
  for (let from = 0; from < changeSetIds.length; from += CHUNK)
    await database.changeSets
      .where('id')
      .anyOf(changeSetIds.slice(from, from + CHUNK))
      .modify({ status: 'applied' });
}

type RecordKey = readonly [EntityName, string];

async function keysTouched({ journal }: Database, changeSetIds: readonly string[]): Promise<readonly RecordKey[]> {
  const keys = new Map<string, RecordKey>();
  for (let from = 0; from < changeSetIds.length; from += CHUNK) {
    const entries = await journal
      .where('changeSet')
      .anyOf(changeSetIds.slice(from, from + CHUNK))
      .toArray();
    for (const { change } of entries) keys.set(`${change.entity}/${change.id}`, [change.entity, change.id]);
  }
  return [...keys.values()];
}

async function foldedWrites(database: Database, keys: readonly RecordKey[]): Promise<readonly RecordWrite[]> {
  const related = await database.journal
    .where('[change.entity+change.id]')
    .anyOf(keys.map((key) => [...key]))
    .toArray();
  const byRecord = Map.groupBy(related.sort(compareEntries), ({ change }) => `${change.entity}/${change.id}`);
  return keys.map(([entity, id]) => ({ entity, id, record: foldRecord(byRecord.get(`${entity}/${id}`) ?? []) }));
}
