import type { Change } from '../core/kernel/change';
import type { JournalEntry } from '../core/kernel/journal';
import { err, ok, type Result } from '../core/kernel/result';
import type { Database } from './database';
import { writeFailure } from './failures';
import { type Authorship, type JournalHead, sealChanges } from './journal-head';
import type { ChangeSetRow } from './migrations/version-1';
import type { RecordWrite } from './read-model';
import { CHUNK, tablesOf, writeRecords } from './record-writes';
import { removeUnfinished } from './recover';
import type { CommitFailure } from './store';

/** A change set ready to be stored: its header, its changes, and what the records become. */
export interface Writing {
  readonly header: Omit<ChangeSetRow, 'status' | 'clock'>;
  readonly changes: readonly Change[];
  readonly writes: readonly RecordWrite[];
  readonly authorship: Authorship;
  readonly progress: (done: number) => void;
}

/** What was stored. */
export interface Written {
  readonly row: ChangeSetRow;
  readonly entries: readonly JournalEntry[];
  readonly head: JournalHead;
}

/**
 * The one place that writes records: entries, records and header of a change set, all or nothing.
 * Up to {@link CHUNK} changes go in one transaction. More are written ahead: entries in chunks under a header `writing`,
 * then the header turns `committed` (from here on the change set exists), then the records follow in chunks.
 */
export async function transact(
  database: Database,
  head: JournalHead,
  writing: Writing,
): Promise<Result<Written, CommitFailure>> {
  return writing.changes.length <= CHUNK ? writeAtOnce(database, head, writing) : writeAhead(database, head, writing);
}

async function writeAtOnce(
  database: Database,
  head: JournalHead,
  { header, changes, writes, authorship, progress }: Writing,
): Promise<Result<Written, CommitFailure>> {
  const sealed = sealChanges(head, changes, authorship);
  const row: ChangeSetRow = { ...header, clock: sealed.entries[0]?.clock ?? '', status: 'applied' };
  const { dexie, journal, changeSets } = database;
  try {
    await dexie.transaction('rw', [journal, changeSets, ...tablesOf(database, writes)], async () => {
      await journal.bulkAdd(sealed.entries);
      await writeRecords(database, writes);
      await changeSets.add(row);
    });
  } catch (error) {
    return err(writeFailure(error, changes[0]));
  }
  progress(changes.length);
  return ok({ row, ...sealed });
}

async function writeAhead(
  database: Database,
  start: JournalHead,
  { header, changes, writes, authorship, progress }: Writing,
): Promise<Result<Written, CommitFailure>> {
  const { dexie, journal, changeSets } = database;
  const entries: JournalEntry[] = [];
  let head = start;
  let row: ChangeSetRow | null = null;
  try {
    for (let from = 0; from < changes.length; from += CHUNK) {
      const sealed = sealChanges(head, changes.slice(from, from + CHUNK), authorship);
      row ??= { ...header, clock: sealed.entries[0]?.clock ?? '', status: 'writing' };
      const first = from === 0 ? row : null;
      await dexie.transaction('rw', [journal, changeSets], async () => {
        if (first !== null) await changeSets.add(first);
        await journal.bulkAdd(sealed.entries);
      });
      entries.push(...sealed.entries);
      head = sealed.head;
      progress(entries.length / 2);
      await breathe();
    }
    const committed = await changeSets.update(header.id, { status: 'committed' });
    if (committed !== 1) throw new Error('the change set was removed while it was written');
  } catch (error) {
    await removeUnfinished(database, header.id).catch(() => undefined);
    return err(writeFailure(error, changes[0]));
  }
  await applyRecords(database, header.id, writes, (done) => progress((changes.length * (1 + done)) / 2));
  return ok({ row: { ...header, clock: row?.clock ?? '', status: 'applied' }, entries, head });
}

/** Past the commit point a failure loses nothing: the journal has it all, and the next start finishes the records. */
async function applyRecords(
  database: Database,
  changeSetId: string,
  writes: readonly RecordWrite[],
  progress: (share: number) => void,
): Promise<void> {
  try {
    for (let from = 0; from < writes.length; from += CHUNK) {
      const chunk = writes.slice(from, from + CHUNK);
      await database.dexie.transaction('rw', tablesOf(database, chunk), () => writeRecords(database, chunk));
      progress(Math.min(1, (from + CHUNK) / writes.length));
      await breathe();
    }
    await database.changeSets.update(changeSetId, { status: 'applied' });
  } catch {
    progress(1);
  }
}

/** Lets the window paint and answer between two chunks. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
