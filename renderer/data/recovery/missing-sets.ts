import type { Database } from '../database';
import type { History } from '../journal-folder/complete-sets';
import type { FolderContent } from '../journal-folder/read-folder';
import type { TaskControl } from '../tasks/tasks';
import { assembleHistory } from './assemble';
import { salvage } from './salvage';

/** Change sets of a folder that come after all that a database has and fold over it; none when the two do not fit together. */
export async function missingSets(database: Database, content: FolderContent, control: TaskControl): Promise<History> {
  const own = await salvage(database);
  const both = await assembleHistory(
    [
      { ...own, verified: true },
      { ...content, verified: false },
    ],
    control,
  );
  const held = new Set(own.sets.map(({ id }) => id));
  const sets = both.sets.filter(({ id }) => !held.has(id));
  if (both.sets.length !== held.size + sets.length) return { entries: [], sets: [] };
  const missing = new Set(sets.map(({ id }) => id));
  return { entries: both.entries.filter(({ changeSet }) => missing.has(changeSet)), sets };
}
