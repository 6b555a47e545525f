import { type EntityName, entityNames } from '../../core/kernel/entities';
import type { JournalEntry } from '../../core/kernel/journal';
import type { JsonObject } from '../../core/kernel/json';
import type { ChangeSetRow } from '../../data/migrations/version-1';
import { createPace, type Pace } from '../../data/tasks/pace';
import type { TaskControl } from '../../data/tasks/tasks';
import {
  CHANGE_SETS_PATH,
  changeSetLine,
  JOURNAL_PATH,
  journalLine,
  MAX_TABLE_BYTES,
  parseJson,
  recordLine,
  recordsPath,
} from '../../data/workspace-file/manifest';
import type { ReadWorkspace } from '../../data/workspace-file/workspace';
import { listParts, unpackPart } from '../../data/workspace-file/zip-directory';

/** What still reads in a damaged workspace file, attachments aside. */
export interface Salvage {
  readonly workspace: ReadWorkspace;
  /** Number of the first line of the history that does not read, from 1; `null` when all of them do. */
  readonly unreadableLine: number | null;
}

/** Reads what still reads in a damaged workspace file, to find out where exactly it is damaged. */
export async function salvage(bytes: Uint8Array, control: TaskControl): Promise<Salvage> {
  const parts = new Map(listParts(bytes)?.map((part) => [part.path, part]));
  const linesOf = async (path: string): Promise<readonly unknown[]> => {
    const part = parts.get(path);
    if (part === undefined || part.bytes > MAX_TABLE_BYTES) return [];
    return parsedLines(await unpackPart(bytes, part, control), createPace(control));
  };
  const entries = await linesOf(JOURNAL_PATH);
  const unreadable = entries.findIndex((line) => !journalLine.safeParse(line).success);
  const records = new Map<EntityName, readonly JsonObject[]>();
  for (const entity of entityNames) {
    const rows = await linesOf(recordsPath(entity));
    records.set(entity, rows.filter((line) => recordLine.safeParse(line).success) as readonly JsonObject[]);
  }
  const changeSets = (await linesOf(CHANGE_SETS_PATH)).filter((line) => changeSetLine.safeParse(line).success);
  return {
    workspace: {
      records,
      journal: (unreadable === -1 ? entries : entries.slice(0, unreadable)) as readonly JournalEntry[],
      changeSets: changeSets.map((line) => ({ ...(line as ChangeSetRow), status: 'applied' as const })),
      blobs: [],
    },
    unreadableLine: unreadable === -1 ? null : unreadable + 1,
  };
}

/** JSON of each line, `undefined` for one that is none; a part that does not unpack has one such line. */
async function parsedLines(content: Uint8Array | null, pace: Pace): Promise<readonly unknown[]> {
  if (content === null) return [undefined];
  const lines = new TextDecoder()
    .decode(content)
    .split('\n')
    .filter((line) => line !== '');
  const parsed: unknown[] = [];
  for (const line of lines) {
    parsed.push(parseJson(line));
    await pace.step(parsed.length, lines.length);
  }
  return parsed;
}
