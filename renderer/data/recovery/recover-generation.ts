import type { Instant } from '../../core/kernel/instant';
import type { Database } from '../database';
import type { FolderReaders } from '../folder';
import { KEPT_KEY } from '../generations';
import { completeSets } from '../journal-folder/complete-sets';
import { LINEAGE_KEY, REPLACES_KEY } from '../journal-folder/lineage';
import { markOf } from '../journal-folder/position';
import type { FolderContent } from '../journal-folder/read-folder';
import type { LocalRow } from '../migrations/version-1';
import type { RecoveryReport } from '../opening-report';
import { stageOf } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { citedBlobs } from '../workspace-file/cited-blobs';
import { type Assembled, assembleHistory } from './assemble';
import { attachmentNames, type ByteSource, bytesFrom } from './attachment-bytes';
import { discardGeneration, fillGeneration } from './fill-generation';
import { type FoundBackup, newestBackup } from './newest-backup';
import type { Salvaged } from './salvage';

/** What a workspace is to be recovered from. */
export interface Remains {
  readonly why: 'missing' | 'damaged';
  /** The journal folder, `null` when there is none for this workspace or it cannot be read. */
  readonly content: FolderContent | null;
  readonly folders: FolderReaders;
  /** Name of the damaged database, which stays beside the new one; `null` for an empty one. */
  readonly kept: string | null;
  /** The damaged database, as far as it opens. */
  readonly damaged: Database | null;
  readonly salvaged: Salvaged | null;
  /** Change sets without which a recovery would lose something that is still readable. */
  readonly needed: ReadonlySet<string>;
}

/**
 * Fills the database `name` with the newest good backup, the journal after it, and what a damaged database still gives,
 * and makes it the workspace at the end.
 * @returns what came back; `null` when there is nothing to come back or not all that is needed: then nothing changed.
 * Rejects when the database does, as on a full disk
 */
export async function recoverGeneration(
  name: string,
  remains: Remains,
  control: TaskControl,
): Promise<RecoveryReport | null> {
  const { salvaged } = remains;
  const { content, backup } = await startingPoint(remains, stageOf(control, 0, 0.2));
  const history = await assembleHistory(
    [
      ...(isPast(backup, content, salvaged)
        ? []
        : [{ entries: backup.workspace?.journal ?? [], sets: setsIn(backup), verified: true }]),
      ...(content === null ? [] : [{ ...content, verified: false }]),
      ...(salvaged === null ? [] : [{ ...salvaged, verified: false }]),
    ],
    stageOf(control, 0.2, 0.3),
  );
  const recovered = new Set(history.sets.map(({ id }) => id));
  if (recovered.size === 0 || [...remains.needed].some((id) => !recovered.has(id))) return null;
  const missing = await fill(name, { ...remains, content }, backup, history, stageOf(control, 0.5, 0.5));
  const fromBackup = new Set(isPast(backup, content, salvaged) ? [] : setsIn(backup).map(({ id }) => id));
  return {
    why: remains.why,
    backup: isPast(backup, content, salvaged) ? null : backup.name,
    changeSetsFromBackup: history.sets.filter(({ id }) => fromBackup.has(id)).length,
    changeSetsFromJournal: history.sets.filter(({ id }) => !fromBackup.has(id) && content?.complete.has(id)).length,
    lastAt: history.sets.at(-1)?.at ?? null,
    incomplete: history.incomplete.length,
    damage: [...backup.damage, ...(content?.damage ?? []), ...placesBrokenOff(remains.content, history)],
    missingAttachments: attachmentNames(history.entries, new Set(missing)),
  };
}

/**
 * The folder's history and the newest backup of it. Where a history was to be written anew and that broke off, a backup of
 * it has what is missing; without one it was never in force, and what the folder held before counts.
 */
async function startingPoint({ folders, content }: Remains, control: TaskControl) {
  const backup = await newestBackup(folders.backups, content === null ? null : sinceOf(content), control);
  const former = content?.unfinished?.former ?? null;
  if (former === null || backup.name !== null) return { content, backup };
  return { content: former, backup: await newestBackup(folders.backups, sinceOf(former), control) };
}

/** Where the writing of a history broke off that did not come back whole. */
function placesBrokenOff(content: FolderContent | null, { entries }: Assembled): readonly string[] {
  if (content === null || content.unfinished === null) return [];
  const { place, heads } = content.unfinished;
  const hashes = new Set(entries.map(({ hash }) => hash));
  return Object.values(heads).every(([, hash]) => hashes.has(hash)) ? [] : [place];
}

/** From when on backups belong to the folder's line of history. Of one whose very beginning broke off nothing is there: then any backup is better than none. */
function sinceOf({ since, complete, entries, end }: FolderContent): Instant | null {
  const brokeOff = complete.size === 0 && (entries.length > 0 || !end.open);
  return brokeOff ? null : since;
}

/** A backup of which nobody knows whether it belongs to this line of history is not mixed with a history that is whole. */
function isPast({ workspace }: FoundBackup, content: FolderContent | null, salvaged: Salvaged | null): boolean {
  if (workspace === null || content?.since != null || salvaged === null) return workspace === null;
  const { complete, incomplete } = completeSets(salvaged);
  return complete.size > 0 && incomplete.length === 0;
}

async function fill(
  name: string,
  { kept, content, folders, damaged, salvaged }: Remains,
  { workspace }: FoundBackup,
  history: Assembled,
  control: TaskControl,
): Promise<readonly string[]> {
  const inBackup = new Map(workspace?.blobs.map(({ sha256, bytes }) => [sha256, bytes]));
  const sources: ByteSource[] = [
    async (sha256) => folders.attachments?.read(sha256),
    async (sha256) => inBackup.get(sha256),
    async (sha256) => (await damaged?.blobs.get(sha256))?.bytes,
  ];
  const filling = {
    history,
    blobs: citedBlobs(history.entries),
    bytesOf: (sha256: string) => bytesFrom(sources, sha256),
    facts: [
      ...(salvaged?.facts ?? []),
      ...lineageFacts(content, salvaged),
      ...(kept === null ? [] : [{ key: KEPT_KEY, value: kept }]),
    ],
  };
  try {
    return await fillGeneration(name, filling, control);
  } catch (error) {
    await discardGeneration(name);
    throw error;
  }
}

/** A recovery goes on with the line of history that it found. */
function lineageFacts(content: FolderContent | null, salvaged: Salvaged | null): readonly LocalRow[] {
  const lineage = content?.lineage ?? salvaged?.lineage ?? null;
  if (lineage === null) return [];
  const replaces = lineage === salvaged?.lineage ? salvaged.replaces : null;
  return [
    { key: LINEAGE_KEY, value: lineage },
    ...(replaces === null ? [] : [{ key: REPLACES_KEY, value: replaces }]),
    ...(content !== null && content.lineage === lineage && content.damage.length === 0 ? [markOf(content.end)] : []),
  ];
}

function setsIn({ workspace }: FoundBackup) {
  return workspace?.changeSets ?? [];
}
