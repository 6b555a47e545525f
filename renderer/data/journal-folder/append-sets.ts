import type { JournalEntry } from '../../core/kernel/journal';
import type { Database } from '../database';
import { compareEntries } from '../fold';
import type { Folder } from '../folder';
import type { ChangeSetRow } from '../migrations/version-1';
import { createPace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import type { Line, SetHeader, WholeHistory } from './line';
import type { Position } from './position';
import { createSegmentWriter } from './segment-writer';

/** Most change sets, and most entries, that are read at once. */
const SETS = 100;
const PAGE = 1000;

/**
 * Appends change sets of a database with their entries, in the given order, from `position` on. A new segment begins
 * where the last one is full or no longer open, also when nothing follows.
 * @param anew given where these are the whole history
 * @returns where the folder stands then; rejects as the folder does
 */
export async function appendSets(
  database: Database,
  folder: Folder,
  position: Position,
  headers: readonly ChangeSetRow[],
  control: TaskControl,
  anew?: WholeHistory,
): Promise<Position> {
  const pace = createPace(control);
  const total = headers.reduce((sum, { count }) => sum + count + 1, 0);
  const writer = createSegmentWriter(folder, position);
  writer.begin(anew);
  let done = 0;
  for await (const line of linesOf(database, headers)) {
    await writer.add(line);
    done += 1;
    await pace.step(done, total + 1);
  }
  return writer.end();
}

async function* linesOf(database: Database, headers: readonly ChangeSetRow[]): AsyncGenerator<Line> {
  for (const group of groupsOf(headers)) {
    const [first] = group;
    if (first !== undefined && first.count > PAGE) {
      for await (const page of pagesOf(database, first)) for (const entry of page) yield { kind: 'entry', entry };
      yield { kind: 'set', set: withoutStatus(first) };
    } else {
      const entries = await entriesOf(database, group);
      for (const header of group) {
        for (const entry of entries.get(header.id) ?? []) yield { kind: 'entry', entry };
        yield { kind: 'set', set: withoutStatus(header) };
      }
    }
  }
}

/** Neighbours whose entries are read at once; a large change set stands alone. */
function* groupsOf(headers: readonly ChangeSetRow[]): Iterable<readonly ChangeSetRow[]> {
  let group: ChangeSetRow[] = [];
  let count = 0;
  for (const header of headers) {
    if (group.length > 0 && (group.length === SETS || count + header.count > PAGE)) {
      yield group;
      group = [];
      count = 0;
    }
    group.push(header);
    count += header.count;
  }
  if (group.length > 0) yield group;
}

async function entriesOf({ journal }: Database, headers: readonly ChangeSetRow[]) {
  const entries = await journal
    .where('changeSet')
    .anyOf(headers.map(({ id }) => id))
    .toArray();
  return Map.groupBy(entries.sort(compareEntries), ({ changeSet }) => changeSet);
}

async function* pagesOf({ journal }: Database, { id, count }: ChangeSetRow): AsyncGenerator<readonly JournalEntry[]> {
  for (let from = 0; from < count; from += PAGE)
    yield await journal.where('changeSet').equals(id).offset(from).limit(PAGE).toArray();
}

function withoutStatus({ status: _status, ...header }: ChangeSetRow): SetHeader {
  return header;
}
