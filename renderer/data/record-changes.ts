import type { EntityName } from '../core/kernel/entities';
import type { JournalEntry } from '../core/kernel/journal';
import type { Database } from './database';
import { compareEntries, foldRecord } from './fold';
import { CHUNK } from './record-writes';
import type { RecordChange, RecordChanges } from './store';

/** Every entry, of any time, of the records that some entries touch. */
export async function relatedEntries({ journal }: Database, keys: readonly RecordKey[]): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  for (let from = 0; from < keys.length; from += CHUNK) {
    const chunk = keys.slice(from, from + CHUNK).map(({ entity, id }) => [entity, id]);
    found.push(...(await journal.where('[change.entity+change.id]').anyOf(chunk).toArray()));
  }
  return found;
}

/** A record by table and id. */
export interface RecordKey {
  readonly entity: EntityName;
  readonly id: string;
}

/** Records that a change set touches, each once, in the order in which it first names them. */
export async function recordsTouched({ journal }: Database, changeSetId: string): Promise<readonly RecordKey[]> {
  const own = await journal.where('changeSet').equals(changeSetId).sortBy('seq');
  const keys = own.map(({ change: { entity, id } }): RecordKey => ({ entity, id }));
  return [...new Map(keys.map((key) => [`${key.entity}/${key.id}`, key])).values()];
}

/** The first `most` records of a change set before and after it. */
export async function readRecordChanges(database: Database, changeSetId: string, most: number): Promise<RecordChanges> {
  const keys = await recordsTouched(database, changeSetId);
  const shown = keys.slice(0, most);
  const entries = (await relatedEntries(database, shown)).sort(compareEntries);
  const byRecord = Map.groupBy(entries, ({ change }) => `${change.entity}/${change.id}`);
  const changes = shown.map(({ entity, id }): RecordChange => {
    const own = byRecord.get(`${entity}/${id}`) ?? [];
    const first = own.findIndex((entry) => entry.changeSet === changeSetId);
    const last = own.findLastIndex((entry) => entry.changeSet === changeSetId);
    return { entity, id, before: foldRecord(own.slice(0, first)), after: foldRecord(own.slice(0, last + 1)) };
  });
  return { total: keys.length, changes };
}
