import type { Database } from './database';
import type { RecordWrite } from './read-model';

/** Most changes of one transaction: more would block the window or outgrow a write. */
export const CHUNK = 200;

/** Writes at most {@link CHUNK} records inside the caller's transaction; repeating it changes nothing. */
export async function writeRecords(database: Database, writes: readonly RecordWrite[]): Promise<void> {
  for (const [entity, group] of Map.groupBy(writes, (write) => write.entity)) {
    const table = database.records(entity);
    const kept = group.flatMap((write) => (write.record === null ? [] : [write.record]));
    const gone = group.flatMap((write) => (write.record === null ? [write.id] : []));
    if (kept.length > 0) await table.bulkPut(kept);
    if (gone.length > 0) await table.bulkDelete(gone);
  }
}

/** Tables of these records, as a transaction wants them named. */
export function tablesOf(database: Database, writes: readonly RecordWrite[]) {
  return [...new Set(writes.map((write) => write.entity))].map((entity) => database.records(entity));
}
