import type { IdSource } from '../../core/kernel/ids';
import type { Database } from '../database';
import type { Folder } from '../folder';
import type { TaskControl } from '../tasks/tasks';
import { type Comparison, compareStandings } from './compare';
import { type DatabaseFacts, headersInOrder, holdsHeads, readFacts, setsAfter } from './database-facts';
import type { Heads } from './line';
import { listSegments } from './list-segments';
import { type Position, readMark } from './position';
import type { FolderContent } from './read-folder';
import { segmentName } from './segment-name';

/** How a folder stands to a database and where a writer goes on. */
export interface Survey {
  readonly comparison: Comparison;
  readonly facts: DatabaseFacts;
  /** `null` where the folder has no segments. */
  readonly position: Position | null;
  /** The whole folder, when it had to be read whole. */
  readonly content: FolderContent | null;
  /** Whether the folder ends in the beginning of another history, which never came into force: whoever goes on has to say so. */
  readonly turnsBack: boolean;
}

/**
 * Compares folder and database. Where nobody else wrote since the database's last write, heads are enough; after a write
 * that broke off, the end of the folder is read; else all of it. Rejects as the folder does.
 */
export async function survey(
  database: Database,
  folder: Folder,
  newId: IdSource,
  control: TaskControl,
): Promise<Survey> {
  const facts = await readFacts(database, newId);
  const quick = await surveyFromMark(database, folder, facts, control);
  return quick ?? surveyWhole(database, folder, facts, control);
}

/** Reads and compares the whole folder. */
async function surveyWhole(
  database: Database,
  folder: Folder,
  facts: DatabaseFacts,
  control: TaskControl,
): Promise<Survey> {
  const segments = await listSegments(folder);
  const { readFolder } = await import('./read-folder');
  const read = await readFolder(folder, null, control);
  const former = read.unfinished?.former ?? null;
  const turnsBack = former !== null && former.lineage === facts.lineage && read.lineage !== facts.lineage;
  const content = turnsBack ? former : read;
  const rows = await headersInOrder(database);
  const comparison = compareStandings(
    {
      lineage: facts.lineage,
      replaces: facts.replaces,
      sets: new Set(rows.map(({ id }) => id)),
      replicas: new Set(Object.keys(facts.heads)),
    },
    {
      lineage: content.lineage,
      sets: new Set(content.complete.keys()),
      replicas: new Set(content.entries.map(({ replica }) => replica)),
      segments: segments.length,
      damaged: content.damage.length > 0,
    },
    await isForked(database, facts.heads, content),
  );
  return { comparison, facts, position: segments.length === 0 ? null : content.end, content, turnsBack };
}

async function surveyFromMark(
  database: Database,
  folder: Folder,
  facts: DatabaseFacts,
  control: TaskControl,
): Promise<Survey | null> {
  const mark = await readMark(database);
  if (mark === null || mark.lineage !== facts.lineage || !(await holdsHeads(database, mark.heads))) return null;
  const position = await goneOn(database, folder, mark, control);
  if (position === null) return null;
  const sets = await setsAfter(database, facts, position.heads);
  return {
    comparison: sets.length === 0 ? { type: 'equal' } : { type: 'behind', sets },
    facts,
    position,
    content: null,
    turnsBack: false,
  };
}

/** The position as long as the folder is exactly as it was left there, else `null`. */
export async function asLeft(folder: Folder, mark: Position): Promise<Position | null> {
  const segments = await listSegments(folder);
  const sizes = segments.map(({ size }) => size);
  const before = sizes.slice(0, -1).reduce((sum, size) => sum + size, 0);
  const fits = segments.length === mark.segment && before === mark.before && sizes.at(-1) === mark.size;
  return fits && (await endsAsLeft(folder, mark)) ? mark : null;
}

/** Where the folder stands when it is as it was left, but for change sets that the database has, too; else `null`. */
async function goneOn(
  database: Database,
  folder: Folder,
  mark: Position,
  control: TaskControl,
): Promise<Position | null> {
  const segments = await listSegments(folder);
  const earlier = segments.slice(0, mark.segment);
  if (earlier.some(({ segment }, index) => segment !== index + 1) || earlier.length < mark.segment) return null;
  const last = earlier.at(-1);
  if (last === undefined || earlier.slice(0, -1).reduce((sum, { size }) => sum + size, 0) !== mark.before) return null;
  if (!(await endsAsLeft(folder, mark))) return null;
  if (last.size === mark.size && segments.length === mark.segment) return mark;
  if (last.size < mark.size || (last.size > mark.size && !mark.open)) return null;
  const { readFolder } = await import('./read-folder');
  const tail = await readFolder(folder, mark, control);
  const known = await database.changeSets.bulkGet([...tail.complete.keys()]);
  if (tail.begunAnew) return null;
  const isKnown = known.every((row) => row !== undefined && row.status !== 'writing');
  const fits = tail.damage.length === 0 && tail.newer === null && tail.end.lineage === mark.lineage;
  return isKnown && fits && (await holdsHeads(database, tail.end.heads)) ? tail.end : null;
}

/** A few bytes tell whether the last segment is the one that was written: the chain of its last line. */
async function endsAsLeft(folder: Folder, { open, segment, size, chain }: Position): Promise<boolean> {
  if (!open) return true;
  const end = `${chain}"}\n`;
  const bytes = await folder.read(segmentName(segment), size - end.length);
  return bytes !== null && new TextDecoder().decode(bytes.subarray(0, end.length)) === end;
}

/** Whether a replica's shorter chain does not lead to the longer one. */
async function isForked(database: Database, heads: Heads, { entries, end }: FolderContent): Promise<boolean> {
  const inDatabase: Record<string, Heads[string]> = {};
  const inFolder = new Map<string, string>();
  for (const [replica, [seq, hash]] of Object.entries(heads)) {
    const other = end.heads[replica];
    if (other !== undefined && other[0] <= seq) inDatabase[replica] = other;
    else if (other !== undefined) inFolder.set(`${replica}/${seq}`, hash);
  }
  if (!(await holdsHeads(database, inDatabase))) return true;
  for (const { replica, seq, hash } of entries)
    if (inFolder.get(`${replica}/${seq}`) === hash) inFolder.delete(`${replica}/${seq}`);
  return inFolder.size > 0;
}
