import { err, ok, type Result } from '../../core/kernel/result';
import type { OpenFailure } from '../database';
import { reasonOf } from '../failures';
import { SEGMENT_FORMAT } from '../journal-folder/line';
import { readLineage } from '../journal-folder/lineage';
import { type FolderContent, readFolder } from '../journal-folder/read-folder';
import type { RecoveryReport } from '../opening-report';
import type { StoreOptions } from '../store-options';
import type { OpenedDatabase, SoundDatabase } from './open-sound';
import { controlOf } from './opening-control';
import { recoverGeneration } from './recover-generation';
import { type Salvaged, salvage } from './salvage';

/**
 * Recovers a database that is empty or does not hold together into the database `next`; `null` where nothing is missing or
 * nothing can be had, while the database still opens. A journal folder that exists and cannot be read stops it: what came
 * back without it might be less than was saved.
 * @param kept name of the database, which stays beside the new one when it is damaged
 */
export async function recoverDatabase(
  options: StoreOptions,
  next: string,
  opened: OpenedDatabase,
  kept: string,
): Promise<Result<RecoveryReport | null, OpenFailure>> {
  try {
    const { journal } = options.folders;
    const content = journal === null ? null : await readFolder(journal, null, controlOf(options, 'checking'));
    if (content?.newer != null) return err({ type: 'newer-data', found: content.newer, known: SEGMENT_FORMAT });
    if (opened.type === 'sound') return ok(await recoverMissing(options, next, opened, content));
    const report = await recoverDamaged(options, next, opened, content, kept);
    return report === null && opened.view === null ? err(opened.failure) : ok(report);
  } catch (error) {
    if (opened.type === 'unsound' && opened.view !== null) return ok(null);
    return err(opened.type === 'unsound' ? opened.failure : { type: 'database-failed', reason: reasonOf(error) });
  }
}

/** A database that its user emptied is not missing anything, but for what came after. */
async function recoverMissing(
  options: StoreOptions,
  next: string,
  { database }: SoundDatabase,
  content: FolderContent | null,
): Promise<RecoveryReport | null> {
  const { lineage, replaces } = await readLineage(database, options.newId);
  if (replaces !== null && content?.lineage !== lineage) return null;
  const remains = {
    why: 'missing',
    content,
    folders: options.folders,
    kept: null,
    damaged: database,
    salvaged: await salvage(database),
    needed: new Set<string>(),
  } as const;
  return recoverGeneration(next, remains, controlOf(options, 'recovering'));
}

async function recoverDamaged(
  options: StoreOptions,
  next: string,
  { database, view }: OpenedDatabase,
  content: FolderContent | null,
  kept: string,
): Promise<RecoveryReport | null> {
  const salvaged = database === null ? null : await salvage(database);
  const remains = {
    why: 'damaged',
    content: content !== null && isOf(salvaged, content) ? content : null,
    folders: options.folders,
    kept,
    damaged: database,
    salvaged,
    needed: new Set(view?.rows.map(({ id }) => id)),
  } as const;
  return recoverGeneration(next, remains, controlOf(options, 'recovering'));
}

/** Whether a folder tells of the workspace of which this is left. */
function isOf(salvaged: Salvaged | null, { lineage, entries }: FolderContent): boolean {
  if (salvaged === null || salvaged.lineage === null || salvaged.lineage === lineage) return true;
  if (salvaged.replaces !== null) return false;
  const replicas = new Set(salvaged.entries.map(({ replica }) => replica));
  return entries.some(({ replica }) => replicas.has(replica));
}
