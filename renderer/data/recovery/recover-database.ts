import { err, ok, type Result } from '../../core/kernel/result';
import { type Database, type OpenFailure, openDatabase } from '../database';
import { reasonOf } from '../failures';
import type { FolderReaders } from '../folder';
import { SEGMENT_FORMAT } from '../journal-folder/line';
import { readLineage } from '../journal-folder/lineage';
import { type FolderContent, readFolder } from '../journal-folder/read-folder';
import type { RecoveryReport } from '../opening-report';
import { unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { withDatabase } from '../tasks/with-database';
import { recoverGeneration } from './recover-generation';
import type { FoundDatabase, RecoveryProgress, RecoveryRequest } from './recovery-request';
import { type Salvaged, salvage } from './salvage';

/**
 * Recovers a database that is empty or does not hold together into the next one; `null` where nothing is missing or
 * nothing can be had, while the database still opens. A journal folder that exists and cannot be read stops it: what came
 * back without it might be less than was saved.
 */
export async function recoverDatabase(
  request: RecoveryRequest,
  folders: FolderReaders,
  progress: RecoveryProgress,
): Promise<Result<RecoveryReport | null, OpenFailure>> {
  const { found } = request;
  const [checking, recovering] = [stageTo(progress, 'checking'), stageTo(progress, 'recovering')];
  try {
    const content = folders.journal === null ? null : await readFolder(folders.journal, null, checking);
    if (content?.newer != null) return err({ type: 'newer-data', found: content.newer, known: SEGMENT_FORMAT });
    if (found.type === 'empty') return ok(await recoverMissing(request, content, folders, recovering));
    const report = await recoverDamaged(request, found, content, folders, recovering);
    return report === null && found.known === null ? err(found.failure) : ok(report);
  } catch (error) {
    if (found.type === 'unsound' && found.known !== null) return ok(null);
    return err(found.type === 'unsound' ? found.failure : { type: 'database-failed', reason: reasonOf(error) });
  }
}

/** A database that its user emptied is not missing anything, but for what came after. */
async function recoverMissing(
  { database: name, next, lineage: newLineage }: RecoveryRequest,
  content: FolderContent | null,
  folders: FolderReaders,
  control: TaskControl,
): Promise<RecoveryReport | null> {
  return withDatabase(name, async (database) => {
    const { lineage, replaces } = await readLineage(database, () => newLineage);
    if (replaces !== null && content?.lineage !== lineage) return null;
    const salvaged = await salvage(database);
    const remains = { why: 'missing', content, folders, kept: null, damaged: database, salvaged } as const;
    return recoverGeneration(next, { ...remains, needed: new Set<string>() }, control);
  });
}

async function recoverDamaged(
  { database: name, next }: RecoveryRequest,
  { opens, known }: Extract<FoundDatabase, { type: 'unsound' }>,
  content: FolderContent | null,
  folders: FolderReaders,
  control: TaskControl,
): Promise<RecoveryReport | null> {
  const damaged = opens ? await openAsIs(name) : null;
  try {
    const salvaged = damaged === null ? null : await salvage(damaged);
    const remains = {
      why: 'damaged',
      content: content !== null && isOf(salvaged, content) ? content : null,
      folders,
      kept: name,
      damaged,
      salvaged,
      needed: new Set(known),
    } as const;
    return await recoverGeneration(next, remains, control);
  } finally {
    damaged?.dexie.close();
  }
}

async function openAsIs(name: string): Promise<Database | null> {
  const opened = await openDatabase(name);
  return opened.ok ? opened.value : null;
}

/** Whether a folder tells of the workspace of which this is left. */
function isOf(salvaged: Salvaged | null, { lineage, entries }: FolderContent): boolean {
  if (salvaged === null || salvaged.lineage === null || salvaged.lineage === lineage) return true;
  if (salvaged.replaces !== null) return false;
  const replicas = new Set(salvaged.entries.map(({ replica }) => replica));
  return entries.some(({ replica }) => replicas.has(replica));
}

function stageTo(progress: RecoveryProgress, stage: 'checking' | 'recovering'): TaskControl {
  return { ...unwatched, progress: (done, total) => progress(stage, done, total) };
}
