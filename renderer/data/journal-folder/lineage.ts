import type { IdSource } from '../../core/kernel/ids';
import type { Database } from '../database';

/** Local fact: the line of history that this database continues. A restore or an emptying starts another one. */
export const LINEAGE_KEY = '#lineage';

/** Local fact: the line of history that was given up for this one. */
export const REPLACES_KEY = '#replaces';

/** Which line of history a database continues and which one it gave up. */
export interface Lineage {
  readonly lineage: string;
  readonly replaces: string | null;
}

/** Reads the lineage; gives the database one when it has none. */
export async function readLineage({ local }: Database, newId: IdSource): Promise<Lineage> {
  const [stored, given] = await local.bulkGet([LINEAGE_KEY, REPLACES_KEY]);
  const replaces = typeof given?.value === 'string' ? given.value : null;
  if (typeof stored?.value === 'string') return { lineage: stored.value, replaces };
  const lineage = newId();
  await local.put({ key: LINEAGE_KEY, value: lineage });
  return { lineage, replaces };
}
