import type { Database } from './database';
import type { Folder } from './folder';
import { createQueue } from './queue';
import { citedBlobs } from './workspace-file/cited-blobs';

/** When bytes were put, and whether their copy in the folder came with them. */
interface PutNote {
  readonly at: number;
  readonly outside: boolean;
}

const PREFIX = '#put:';
const DAY_MS = 86_400_000;

/** Notes inside the caller's transaction that bytes were put and may never be cited. */
export async function notePut({ local }: Database, sha256: string, nowMs: number, outside: boolean): Promise<void> {
  const before = readNote((await local.get(PREFIX + sha256))?.value);
  await local.put({ key: PREFIX + sha256, value: { at: nowMs, outside: outside || before?.outside === true } });
}

/**
 * Removes bytes that were put more than a day before `openedMs`, the start of this session, and that no change set ever
 * cited: a dialog that still holds them was closed since. Bytes without a note get one now. Returns how many went.
 */
export function collectUncited(database: Database, folder: Folder | null, openedMs: number): Promise<number> {
  return createQueue(database.dexie.name)(async () => {
    const cited = new Set(await readCited(database));
    const notes = await readNotes(database);
    let removed = 0;
    for (const sha256 of await database.blobs.toCollection().primaryKeys()) {
      const note = notes.get(sha256);
      if (note !== undefined && cited.has(sha256)) await database.local.delete(PREFIX + sha256);
      else if (note === undefined && !cited.has(sha256)) await notePut(database, sha256, openedMs, false);
      else if (note !== undefined && note.at < openedMs - DAY_MS) {
        if (await removeBytes(database, note.outside ? folder : null, sha256)) removed += 1;
      }
    }
    return removed;
  });
}

/** The folder's copy goes first: while the note stands, the next time makes good what was left. False when the folder refuses. */
async function removeBytes(database: Database, folder: Folder | null, sha256: string): Promise<boolean> {
  const { dexie, blobs, local } = database;
  const gone =
    folder === null ||
    (await folder.remove(sha256).then(
      () => true,
      () => false,
    ));
  if (!gone) return false;
  await dexie.transaction('rw', [blobs, database.thumbnails(), local], async () => {
    await blobs.delete(sha256);
    await database.thumbnails().delete(sha256);
    await local.delete(PREFIX + sha256);
  });
  return true;
}

async function readCited({ journal }: Database): Promise<readonly string[]> {
  const entries = await journal
    .where('[change.entity+change.id]')
    .between(['attachment', ''], ['attachment', '\uffff'], true, true)
    .toArray();
  return citedBlobs(entries);
}

async function readNotes({ local }: Database): Promise<ReadonlyMap<string, PutNote>> {
  const rows = await local.where('key').startsWith(PREFIX).toArray();
  return new Map(
    rows.flatMap(({ key, value }) => {
      const note = readNote(value);
      return note === null ? [] : [[key.slice(PREFIX.length), note] as const];
    }),
  );
}

function readNote(value: unknown): PutNote | null {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('outside' in value)) return null;
  const { at, outside } = value;
  return typeof at === 'number' && typeof outside === 'boolean' ? { at, outside } : null;
}
