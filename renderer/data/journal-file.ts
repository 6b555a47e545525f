import { Dexie } from 'dexie';
import { err, ok, type Result } from '../core/kernel/result';
import type { Database } from './database';
import { reasonOf } from './failures';

/** A file of journal lines outside the database; resolves once they are on the disk. */
export interface LineFile {
  append(lines: readonly string[]): Promise<void>;
}

/** Keeps the file beside the database in step with the journal. */
export interface JournalFile {
  /** Appends every entry of `replica` up to `seq` that the file does not have yet, then the headers of their change sets. */
  catchUp(
    replica: string,
    seq: number,
  ): Promise<Result<null, { readonly type: 'journal-file-failed'; readonly reason: string }>>;
}

const KEY = '#journal-file';

/**
 * Journal file of a workspace. What it already has is remembered, so that lines which failed, or a crash between the
 * database and the file, are made good at the next write or start; a line may come twice, never be missing.
 */
export async function openJournalFile(database: Database, file: LineFile): Promise<JournalFile> {
  const stored = (await database.local.get(KEY))?.value;
  let done = typeof stored === 'number' ? stored : 0;
  return {
    async catchUp(replica, seq) {
      if (done >= seq) return ok(null);
      try {
        const missing = await database.journal
          .where('[replica+seq]')
          .between([replica, done], [replica, Dexie.maxKey], false)
          .toArray();
        const ids = [...new Set(missing.map((entry) => entry.changeSet))];
        await file.append(
          [...missing, ...(await database.changeSets.bulkGet(ids))].map((line) => JSON.stringify(line)),
        );
        done = seq;
      } catch (error) {
        return err({ type: 'journal-file-failed', reason: reasonOf(error) });
      }
      await database.local.put({ key: KEY, value: done }).catch(() => undefined);
      return ok(null);
    },
  };
}
