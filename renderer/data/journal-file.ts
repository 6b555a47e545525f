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
  /** Appends every entry that the file does not have yet, up to the last sequence of each replica, then the headers of their change sets. */
  catchUp(heads: ReadonlyMap<string, number>): Promise<Result<null, JournalFileFailure>>;
}

/** The file could not be written; the database has it all. */
export interface JournalFileFailure {
  readonly type: 'journal-file-failed';
  readonly reason: string;
}

const KEY = '#journal-file';

/**
 * Journal file of a workspace. What it already has is remembered, so that lines which failed, or a crash between the
 * database and the file, are made good at the next write or start; a line may come twice, never be missing.
 */
export async function openJournalFile(database: Database, file: LineFile): Promise<JournalFile> {
  const done = readMarks((await database.local.get(KEY))?.value);
  return {
    async catchUp(heads) {
      for (const [replica, seq] of heads) {
        const from = done.get(replica) ?? 0;
        if (from >= seq) continue;
        try {
          await file.append(await linesAfter(database, replica, from));
        } catch (error) {
          return err({ type: 'journal-file-failed', reason: reasonOf(error) });
        }
        done.set(replica, seq);
        await database.local.put({ key: KEY, value: Object.fromEntries(done) }).catch(() => undefined);
      }
      return ok(null);
    },
  };
}

/** Last sequence of every replica in the journal. */
export async function replicaHeads({ journal }: Database): Promise<ReadonlyMap<string, number>> {
  const heads = new Map<string, number>();
  let next = await journal.orderBy('[replica+seq]').first();
  while (next !== undefined) {
    const { replica } = next;
    const last = await journal.where('[replica+seq]').between([replica, Dexie.minKey], [replica, Dexie.maxKey]).last();
    heads.set(replica, last?.seq ?? 0);
    next = await journal.where('[replica+seq]').above([replica, Dexie.maxKey]).first();
  }
  return heads;
}

async function linesAfter(database: Database, replica: string, seq: number): Promise<readonly string[]> {
  const entries = await database.journal
    .where('[replica+seq]')
    .between([replica, seq], [replica, Dexie.maxKey], false)
    .toArray();
  const headers = await database.changeSets.bulkGet([...new Set(entries.map((entry) => entry.changeSet))]);
  return [...entries, ...headers].map((line) => JSON.stringify(line));
}

function readMarks(value: unknown): Map<string, number> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).filter((mark): mark is [string, number] => typeof mark[1] === 'number'));
}
