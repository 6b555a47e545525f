import { canonicalJson, type Json } from '../../core/kernel/json';
import type { Database } from '../database';
import { reasonOf } from '../failures';
import type { Folder } from '../folder';
import { headersInOrder, holdsHeads } from '../journal-folder/database-facts';
import { readFolder } from '../journal-folder/read-folder';
import type { JournalCheck, TaskControl } from '../tasks/tasks';

/**
 * Compares the journal in the folder with the database, line by line: what the folder says of each change set must be what
 * the database says, and its chains must lead to the same entries. So even a history that was rewritten with fitting
 * hashes shows. Rejects with an `AbortError` when it is stopped.
 */
export async function checkJournalFolder(
  database: Database,
  folder: Folder,
  control: TaskControl,
): Promise<JournalCheck> {
  const rows = await headersInOrder(database);
  try {
    const content = await readFolder(folder, null, control);
    const kept = new Map(content.sets.map((set) => [set.id, canonicalJson(set as unknown as Json)]));
    const differing = rows.flatMap(({ status: _status, ...header }) =>
      kept.get(header.id) === canonicalJson(header as unknown as Json) ? [] : [header.id],
    );
    const rewritten = !(await holdsHeads(database, content.end.heads));
    return { changeSets: kept.size, damage: content.damage, differing, rewritten, failure: null };
  } catch (error) {
    if (control.signal.aborted) throw error;
    return { changeSets: 0, damage: [], differing: [], rewritten: false, failure: reasonOf(error) };
  }
}
