import type { IdSource } from '../../core/kernel/ids';
import type { Instant } from '../../core/kernel/instant';
import type { Folder } from '../folder';
import { readFacts } from '../journal-folder/database-facts';
import { bringUp, writeAnew } from '../journal-folder/keep-up';
import { type Position, readMark } from '../journal-folder/position';
import { asLeft, survey } from '../journal-folder/survey';
import { createQueue } from '../queue';
import type { TaskControl } from '../tasks/tasks';
import { withDatabase } from '../tasks/with-database';

/** A workspace that was put in the place of another one, and the journal folder that still tells of that. */
export interface Following {
  /** Databases of the two. */
  readonly former: string;
  readonly current: string;
  readonly folder: Folder;
  readonly newId: IdSource;
  readonly now: () => Instant;
}

/**
 * Writes the history of a workspace that took another's place into the journal folder, before anybody is told that it
 * did: from then on the folder tells of it, also without any database. Rejects as the folder does; then the next start
 * writes it.
 */
export async function followInJournal(following: Following, control: TaskControl): Promise<void> {
  const { former, current, folder } = following;
  const mark = await withDatabase(former, readMark);
  await createQueue(current)(() =>
    withDatabase(current, async (database) => {
      const facts = await readFacts(database, following.newId);
      const mirrored = { database, ...following };
      const after = await positionAsLeft(folder, mark, facts.replaces);
      if (after !== null) return void (await writeAnew(mirrored, facts, after, control));
      const found = await survey(database, folder, following.newId, control);
      const { comparison, content } = found;
      if (comparison.type === 'unfit' && comparison.why === 'replaced' && content !== null)
        await writeAnew(mirrored, facts, content.end, control);
      else await bringUp(mirrored, found, control);
    }),
  );
}

/** Where the former database left the folder, when nobody wrote into it since. */
async function positionAsLeft(folder: Folder, mark: Position | null, former: string | null): Promise<Position | null> {
  return mark === null || mark.lineage !== former ? null : asLeft(folder, mark);
}
