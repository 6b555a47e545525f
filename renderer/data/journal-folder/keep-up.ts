import type { IdSource } from '../../core/kernel/ids';
import type { Instant } from '../../core/kernel/instant';
import { err, ok, type Result } from '../../core/kernel/result';
import type { Database } from '../database';
import { reasonOf } from '../failures';
import type { Folder } from '../folder';
import { unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { appendSets } from './append-sets';
import { type DatabaseFacts, headersInOrder } from './database-facts';
import type { WholeHistory } from './line';
import { type Position, readMark, startOf, writeMark } from './position';
import { type Survey, survey } from './survey';

/** A database and the journal folder beside it. */
export interface Mirrored {
  readonly database: Database;
  readonly folder: Folder;
  readonly newId: IdSource;
  readonly now: () => Instant;
}

/** The folder does not have it all; the database does. */
export interface JournalFileFailure {
  readonly type: 'journal-file-failed';
  /** The system's code, or `journal-differs` where somebody else wrote into the folder. */
  readonly reason: string;
}

/** Gives the folder every change set that it lacks, as far as it only has to be continued: the rest is for the next start. */
export async function keepUp(mirrored: Mirrored): Promise<Result<null, JournalFileFailure>> {
  try {
    const found = await survey(mirrored.database, mirrored.folder, mirrored.newId, unwatched);
    if ((await bringUp(mirrored, found, unwatched)) === null)
      return err({ type: 'journal-file-failed', reason: 'journal-differs' });
    return ok(null);
  } catch (error) {
    return err({ type: 'journal-file-failed', reason: reasonOf(error) });
  }
}

/**
 * Appends what the folder lacks after a survey and remembers where it stands.
 * @returns how many change sets were appended, `null` when the folder cannot simply be continued. Rejects as the folder does
 */
export async function bringUp(mirrored: Mirrored, found: Survey, control: TaskControl): Promise<number | null> {
  const { comparison } = found;
  if (comparison.type === 'empty') return writeAll(mirrored, found, control);
  if (comparison.type !== 'equal' && comparison.type !== 'behind') return null;
  const { database, folder } = mirrored;
  const headers = comparison.type === 'equal' ? [] : await headersInOrder(database, comparison.sets);
  const start = startingFrom(found.position, found, mirrored.now);
  const isThere = headers.length === 0 && !found.turnsBack;
  const end = isThere ? start : await appendSets(database, folder, start, headers, control);
  await remember(database, end);
  return headers.length;
}

/**
 * Writes the whole history into an empty folder; with no history, only the beginning of a line that took another's place.
 * @returns how many change sets were written
 */
export async function writeAll(
  { database, folder, now }: Mirrored,
  { facts, content }: Survey,
  control: TaskControl,
): Promise<number> {
  const headers = await headersInOrder(database);
  if (headers.length === 0 && facts.replaces === null) return 0;
  const mark = content?.lineage === facts.lineage ? content : await readMark(database);
  const since = mark?.lineage === facts.lineage ? mark.since : null;
  const start = startOf(facts.lineage, since ?? now());
  const anew = headers.length > 1 || facts.replaces !== null ? wholeOf(facts, headers) : undefined;
  await writeMark(database, await appendSets(database, folder, start, headers, control, anew));
  return headers.length;
}

/**
 * Writes the whole history behind one that was given up for it. What lies before counts until all of it is there: so the
 * folder tells of the one or of the other, at whatever moment the power is cut.
 * @returns how many change sets were written
 */
export async function writeAnew(
  { database, folder, now }: Mirrored,
  facts: DatabaseFacts,
  after: Position,
  control: TaskControl,
): Promise<number> {
  const headers = await headersInOrder(database);
  const start = { ...after, lineage: facts.lineage, since: nextSecond(now()), open: false, heads: {} };
  const end = await appendSets(database, folder, start, headers, control, wholeOf(facts, headers));
  await writeMark(database, end);
  return headers.length;
}

function wholeOf({ heads }: DatabaseFacts, { length: sets }: readonly unknown[]): WholeHistory {
  return { sets, heads };
}

/** Backups tell whole seconds: none that was taken before belongs to what begins then. */
function nextSecond(now: Instant): Instant {
  return new Date(1000 * (Math.floor(Date.parse(now) / 1000) + 1)).toISOString();
}

/** A folder that holds another line of history so far goes on in a new segment. */
function startingFrom(position: Position | null, { facts }: Survey, now: () => Instant): Position {
  if (position === null) return startOf(facts.lineage, now());
  const { lineage } = facts;
  return position.lineage === lineage ? position : { ...position, lineage, since: now(), open: false };
}

async function remember(database: Database, position: Position): Promise<void> {
  const mark = await readMark(database);
  if (
    mark === null ||
    mark.size !== position.size ||
    mark.chain !== position.chain ||
    mark.segment !== position.segment
  )
    await writeMark(database, position);
}
