import { reasonOf } from '../failures';
import type { Folders } from '../folder';
import { bringUp, type Mirrored, writeAll, writeAnew } from '../journal-folder/keep-up';
import type { FolderContent } from '../journal-folder/read-folder';
import { asideLabel } from '../journal-folder/set-aside';
import { type Survey, survey } from '../journal-folder/survey';
import type { JournalOutcome, RecoveryReport, SetAsideReason } from '../opening-report';
import type { TaskControl } from '../tasks/tasks';
import { citedBlobs } from '../workspace-file/cited-blobs';
import { attachmentNames, bytesFrom } from './attachment-bytes';
import type { CopyPlace } from './keep-copy';
import { missingSets } from './missing-sets';
import { replay } from './replay';

/** A database that holds together, the folder beside it, and where copies go. */
export interface Reconciling extends Mirrored {
  /** Name of the workspace. */
  readonly name: string;
  readonly folders: Folders;
  readonly place: CopyPlace;
  readonly control: { readonly checking: TaskControl; readonly recovering: TaskControl };
}

/** How the folder stood, and what the database got from it. */
export interface Reconciled {
  readonly journal: JournalOutcome;
  readonly recovery: RecoveryReport | null;
  /** Layout of a newer program in the folder, which is left as it is. */
  readonly newer: number | null;
}

/** Brings database and folder in step: whoever lacks something gets it, and a folder that cannot be continued is set aside whole. */
export async function reconcile(reconciling: Reconciling): Promise<Reconciled> {
  try {
    const { database, folder, newId, control } = reconciling;
    const found = await survey(database, folder, newId, control.checking);
    if (found.content?.newer != null) return { journal: EQUAL, recovery: null, newer: found.content.newer };
    return { ...(await bringInStep(reconciling, found)), newer: null };
  } catch (error) {
    return { journal: { type: 'failed', reason: reasonOf(error) }, recovery: null, newer: null };
  }
}

const EQUAL = { type: 'equal' } as const;

async function bringInStep(reconciling: Reconciling, found: Survey): Promise<Omit<Reconciled, 'newer'>> {
  const { comparison, content } = found;
  const { checking } = reconciling.control;
  if (comparison.type === 'equal' || comparison.type === 'behind') {
    const changeSets = (await bringUp(reconciling, found, checking)) ?? 0;
    return { journal: changeSets === 0 ? EQUAL : { type: 'caught-up', changeSets }, recovery: null };
  }
  if (comparison.type === 'empty') {
    const changeSets = await writeAll(reconciling, found, checking);
    return { journal: changeSets === 0 ? EQUAL : { type: 'written', changeSets }, recovery: null };
  }
  if (content === null) throw new Error('a folder that was not read cannot be judged');
  if (comparison.type === 'ahead') {
    const recovery = await replayMissing(reconciling, found, content);
    if (recovery?.changeSetsFromJournal === comparison.sets.length) {
      await bringUp(reconciling, { ...adopted(found, content), comparison: EQUAL }, checking);
      return { journal: { type: 'replayed', changeSets: comparison.sets.length }, recovery };
    }
    const lacking = comparison.sets.length - (recovery?.changeSetsFromJournal ?? 0);
    const after = recovery === null ? found : adopted(found, content);
    return { journal: await setAside(reconciling, after, content, 'damaged', lacking), recovery };
  }
  const { why, lacking } = comparison;
  if (why === 'replaced') {
    const changeSets = await writeAnew(reconciling, found.facts, content.end, checking);
    return { journal: { type: 'written', changeSets }, recovery: null };
  }
  const recovery = why === 'damaged' && lacking.length > 0 ? await replayMissing(reconciling, found, content) : null;
  const left = lacking.length - (recovery?.changeSetsFromJournal ?? 0);
  const after = recovery === null ? found : adopted(found, content);
  return { journal: await setAside(reconciling, after, content, why, left), recovery };
}

/** The database goes on with the line of history from which it got something. */
function adopted(found: Survey, content: FolderContent): Survey {
  return { ...found, facts: { ...found.facts, lineage: content.lineage ?? found.facts.lineage } };
}

/** Gives the database what only the folder has, where it fits. */
async function replayMissing(
  { database, folders, control: { recovering } }: Reconciling,
  { facts }: Survey,
  content: FolderContent,
): Promise<RecoveryReport | null> {
  const missing = await missingSets(database, content, recovering);
  if (missing.sets.length === 0) return null;
  const lost: string[] = [];
  for (const sha256 of citedBlobs(missing.entries)) {
    if ((await database.blobs.get(sha256)) !== undefined) continue;
    const row = await bytesFrom([async (hash) => folders.attachments?.read(hash)], sha256);
    if (row === null) lost.push(sha256);
    else await database.blobs.put(row);
  }
  await replay(database, missing, content.lineage ?? facts.lineage, recovering);
  return {
    why: 'behind',
    backup: null,
    changeSetsFromBackup: 0,
    changeSetsFromJournal: missing.sets.length,
    lastAt: missing.sets.at(-1)?.at ?? null,
    incomplete: content.incomplete.length,
    damage: content.damage,
    missingAttachments: attachmentNames(missing.entries, new Set(lost)),
  };
}

/** Sets the folder aside, after a backup of what only it has, and writes it anew. */
async function setAside(
  reconciling: Reconciling,
  found: Survey,
  content: FolderContent,
  why: SetAsideReason,
  lacking: number,
): Promise<JournalOutcome> {
  const { name, folder, folders, place, newId, now, control } = reconciling;
  if (lacking > 0) {
    const { keepLacking } = await import('./keep-lacking');
    await keepLacking(name, content, folders, place, control.checking);
  }
  const label = asideLabel(now(), why, newId);
  await folder.setAside(label);
  await writeAll(reconciling, found, control.checking);
  return { type: 'set-aside', why, label, lacking };
}
