import { entityNames } from '../../core/kernel/entities';
import type { Database } from '../database';

/** Local fact that stands while a workspace file is being taken over. */
export const IMPORT_MARK = '#importing';

/** Removes what an interrupted import left behind; does nothing when none was interrupted. */
export async function discardImport({ dexie, records, journal, changeSets, blobs, local }: Database): Promise<void> {
  if ((await local.get(IMPORT_MARK)) === undefined) return;
  const tables = [...entityNames.map((entity) => records(entity)), journal, changeSets, blobs, local];
  await dexie.transaction('rw', tables, async () => {
    for (const table of tables) if (table !== local) await table.clear();
    await local.delete(IMPORT_MARK);
  });
}
