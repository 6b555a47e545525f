import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { JournalEntry } from '../../core/kernel/journal';
import type { Database } from '../database';
import { compareEntries } from '../fold';
import type { Folder } from '../folder';
import type { ChangeSetRow } from '../migrations/version-1';
import { createPace, type Pace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { encodeLines, type Heads, type Line, SEGMENT_FORMAT, type SetHeader } from './line';
import type { Position } from './position';
import { segmentName } from './segment-name';

/** Bytes above which a segment is sealed. */
export const FULL_SEGMENT = 4 * 1024 * 1024;

/** Most lines of one append. */
const PART = 2000;
/** Most change sets, and most entries, that are read at once. */
const SETS = 100;
const PAGE = 1000;
/** Lines encoded without a look at the time. */
const SLICE = 50;

/**
 * Appends change sets of a database with their entries, in the given order, from `position` on; without any, an empty
 * folder gets its first segment. A new segment begins where the last one is full or no longer open.
 * @returns where the folder stands then; rejects as the folder does
 */
export async function appendSets(
  database: Database,
  folder: Folder,
  position: Position,
  headers: readonly ChangeSetRow[],
  control: TaskControl,
): Promise<Position> {
  const pace = createPace(control);
  const total = headers.reduce((sum, { count }) => sum + count + 1, 0);
  let at = position;
  if (headers.length === 0 && at.segment === 0) at = await appendPart(folder, at, [], pace, 0, 1);
  let done = 0;
  for await (const part of partsOf(database, headers)) {
    at = await appendPart(folder, at, part, pace, done, total);
    done += part.length;
  }
  return at;
}

async function appendPart(
  folder: Folder,
  position: Position,
  part: readonly Line[],
  pace: Pace,
  done: number,
  total: number,
): Promise<Position> {
  let at = position;
  if (at.open && at.size > FULL_SEGMENT) {
    at = await append(folder, at, [{ kind: 'seal', lines: at.lines, heads: at.heads }]);
    at = { ...at, open: false };
  }
  const lines = at.open ? part : [headOf(at), ...part];
  if (!at.open) at = { ...at, segment: at.segment + 1, before: at.before + at.size, size: 0, lines: 0, open: true };
  return append(folder, at, lines, (encoded) => pace.step(done + Math.min(encoded, part.length), total + 1));
}

async function append(
  folder: Folder,
  position: Position,
  lines: readonly Line[],
  step: (encoded: number) => Promise<void> = async () => undefined,
): Promise<Position> {
  const texts: string[] = [];
  let { chain } = position;
  for (let from = 0; from < lines.length; from += SLICE) {
    const encoded = encodeLines(lines.slice(from, from + SLICE), chain);
    texts.push(encoded.text);
    chain = encoded.chain;
    await step(from);
  }
  const bytes = utf8ToBytes(texts.join(''));
  await folder.append(segmentName(position.segment), bytes);
  return {
    ...position,
    chain,
    size: position.size + bytes.length,
    lines: position.lines + lines.length,
    heads: headsAfter(position.heads, lines),
  };
}

function headOf({ segment, lineage, since, heads }: Position): Line {
  return { kind: 'segment', format: SEGMENT_FORMAT, segment: segment + 1, lineage, since, heads };
}

/** A change set's last entries come in the same part as its header. */
function headsAfter(heads: Heads, lines: readonly Line[]): Heads {
  const after: Record<string, readonly [number, string]> = { ...heads };
  let last: JournalEntry | null = null;
  for (const line of lines) {
    if (line.kind === 'entry') last = line.entry;
    else if (line.kind === 'set' && last !== null) after[last.replica] = [last.seq, last.hash];
  }
  return after;
}

async function* partsOf(database: Database, headers: readonly ChangeSetRow[]): AsyncGenerator<readonly Line[]> {
  let part: Line[] = [];
  for await (const line of linesOf(database, headers)) {
    // the last entry stays with its header
    if (part.length >= PART && (line.kind === 'entry' || part.at(-1)?.kind === 'set')) {
      const last = part.at(-1);
      const kept = last?.kind === 'entry' ? part.splice(-1) : [];
      yield part;
      part = kept;
    }
    part.push(line);
  }
  if (part.length > 0) yield part;
}

async function* linesOf(database: Database, headers: readonly ChangeSetRow[]): AsyncGenerator<Line> {
  for (const group of groupsOf(headers)) {
    const [first] = group;
    if (first !== undefined && first.count > PAGE)
      for await (const page of pagesOf(database, first)) for (const entry of page) yield { kind: 'entry', entry };
    const entries = first !== undefined && first.count > PAGE ? new Map() : await entriesOf(database, group);
    for (const header of group) {
      for (const entry of entries.get(header.id) ?? []) yield { kind: 'entry', entry };
      yield { kind: 'set', set: withoutStatus(header) };
    }
  }
}

/** Neighbours whose entries are read at once. */
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
