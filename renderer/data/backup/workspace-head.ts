import type { IdSource } from '../../core/kernel/ids';
import { canonicalJson, type Json } from '../../core/kernel/json';
import type { Database } from '../database';
import { readFacts } from '../journal-folder/database-facts';

/** Which line of history a database continues and where it stands. */
export interface WorkspaceHead {
  readonly lineage: string;
  /** Text that is equal only for equal histories; `null` for one without changes. */
  readonly head: string | null;
}

/** Reads where the history of a database stands: a few look-ups, however long it is. */
export async function readWorkspaceHead(database: Database, newId: IdSource): Promise<WorkspaceHead> {
  const { lineage, heads } = await readFacts(database, newId);
  return { lineage, head: Object.keys(heads).length === 0 ? null : canonicalJson(heads as unknown as Json) };
}
