import { err, ok, type Result } from '../../core/kernel/result';
import type { Database, OpenFailure } from '../database';
import { reasonOf } from '../failures';
import { findGenerations, type Generations, KEPT_KEY, removeLeftovers } from '../generations';
import { SEGMENT_FORMAT } from '../journal-folder/line';
import { readLineage } from '../journal-folder/lineage';
import { type FolderContent, readFolder } from '../journal-folder/read-folder';
import { loadView, type View } from '../load-view';
import type { JournalOutcome, OpeningReport, RecoveryReport } from '../opening-report';
import { createQueue } from '../queue';
import type { OpeningStage, StoreOptions } from '../store-options';
import { unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import type { CopyPlace } from './keep-copy';
import { type OpenedDatabase, openSound, type SoundDatabase } from './open-sound';
import { reconcile } from './reconcile';
import { recoverGeneration } from './recover-generation';
import { salvage } from './salvage';

/** A workspace that holds together and stands in step with its journal folder, as far as that can be had. */
export interface Mended {
  readonly database: Database;
  readonly view: View;
  readonly opening: OpeningReport;
}

/**
 * Opens the current generation of a workspace, recovers what is missing or damaged into the next one, brings database and
 * journal folder in step, and removes what former generations left. Only one window does so at a time.
 */
export function openMended(options: StoreOptions): Promise<Result<Mended, OpenFailure>> {
  return createQueue(`opening ${options.name}`)(async () => {
    const generations = await findGenerations(options.name);
    return createQueue(generations.current)(() => mend(options, generations));
  });
}

async function mend(options: StoreOptions, generations: Generations): Promise<Result<Mended, OpenFailure>> {
  const now = () => new Date(options.nowMs()).toISOString();
  const place: CopyPlace = { backups: options.folders.backups, program: options.program, now };
  options.onProgress?.('opening', 0, 1);
  const first = await openSound(generations.current, options, place);
  const recovered = await recoverIfNeeded(options, generations, first);
  if (!recovered.ok) {
    first.database?.dexie.close();
    return recovered;
  }
  const recovery = recovered.value;
  if (recovery !== null) first.database?.dexie.close();
  const current = recovery === null ? first : await openSound(generations.next, options, place);
  if (current.database === null || current.view === null) {
    current.database?.dexie.close();
    return err(current.type === 'unsound' ? current.failure : LOST);
  }
  const { database, view } = current;
  const { journal: folder } = options.folders;
  const { newId, folders, name } = options;
  const control = { checking: controlOf(options, 'checking'), recovering: controlOf(options, 'recovering') };
  const found =
    folder === null ? NO_FOLDER : await reconcile({ database, folder, newId, now, name, folders, place, control });
  if (found.newer !== null) {
    database.dexie.close();
    return err({ type: 'newer-data', found: found.newer, known: SEGMENT_FORMAT });
  }
  const kept = (await database.local.get(KEPT_KEY))?.value;
  await removeLeftovers(await findGenerations(options.name), typeof kept === 'string' ? kept : null);
  return ok({
    database,
    view: found.recovery === null ? view : await loadView(database, newId),
    opening: {
      at: now(),
      journal: outcomeOf(found.journal, recovery),
      recovery: recovery ?? found.recovery,
      migrated: first.migrated,
    },
  });
}

const LOST: OpenFailure = { type: 'database-failed', reason: 'the database was not loaded' };
const NO_FOLDER = { journal: { type: 'none' }, recovery: null, newer: null } as const;

/** A database that was filled from the folder is in step with it. */
function outcomeOf(journal: JournalOutcome, recovery: RecoveryReport | null): JournalOutcome {
  if (recovery === null || journal.type !== 'equal') return journal;
  return { type: 'replayed', changeSets: recovery.changeSetsFromBackup + recovery.changeSetsFromJournal };
}

/** Recovers a database that is empty though it should not be, or that does not hold together; `null` where nothing was to be done or could be. */
async function recoverIfNeeded(
  options: StoreOptions,
  generations: Generations,
  first: OpenedDatabase,
): Promise<Result<RecoveryReport | null, OpenFailure>> {
  if (first.type === 'sound' && first.view.rows.length > 0) return ok(null);
  if (first.type === 'unsound' && first.failure.type !== 'database-failed') return err(first.failure);
  const content = await readWhole(options);
  if (content?.newer != null) return err({ type: 'newer-data', found: content.newer, known: SEGMENT_FORMAT });
  try {
    const report =
      first.type === 'sound'
        ? await recoverMissing(options, generations, first, content)
        : await recoverDamaged(options, generations, first, content);
    if (report === null && first.view === null) return err(failureOf(first));
    return ok(report);
  } catch (error) {
    return first.type === 'unsound' && first.view !== null
      ? ok(null)
      : err({ type: 'database-failed', reason: reasonOf(error) });
  }
}

/** A database that its user emptied is not missing anything, but for what came after. */
async function recoverMissing(
  options: StoreOptions,
  generations: Generations,
  { database }: SoundDatabase,
  content: FolderContent | null,
): Promise<RecoveryReport | null> {
  const { lineage, replaces } = await readLineage(database, options.newId);
  if (replaces !== null && content?.lineage !== lineage) return null;
  const remains = { why: 'missing', content, kept: null, damaged: database, needed: new Set<string>() } as const;
  const { facts } = await salvage(database);
  const salvaged = { facts, entries: [], sets: [], lineage: null, replaces: null };
  return recoverGeneration(generations.next, { ...remains, salvaged, folders: options.folders }, recovering(options));
}

async function recoverDamaged(
  options: StoreOptions,
  generations: Generations,
  { database, view }: OpenedDatabase,
  content: FolderContent | null,
): Promise<RecoveryReport | null> {
  const salvaged = database === null ? null : await salvage(database);
  const replicas = new Set(salvaged?.entries.map(({ replica }) => replica));
  const isOwn =
    salvaged?.lineage == null ||
    content?.lineage === salvaged.lineage ||
    (content?.lineage !== salvaged.replaces && content?.entries.some(({ replica }) => replicas.has(replica)));
  const remains = {
    why: 'damaged',
    content: isOwn ? content : null,
    folders: options.folders,
    kept: generations.current,
    damaged: database,
    salvaged,
    needed: new Set(view?.rows.map(({ id }) => id)),
  } as const;
  return recoverGeneration(generations.next, remains, recovering(options));
}

async function readWhole(options: StoreOptions): Promise<FolderContent | null> {
  const { journal } = options.folders;
  return journal === null ? null : readFolder(journal, null, controlOf(options, 'checking')).catch(() => null);
}

function recovering(options: StoreOptions): TaskControl {
  return controlOf(options, 'recovering');
}

function controlOf({ onProgress }: StoreOptions, stage: OpeningStage): TaskControl {
  return { ...unwatched, progress: (done, total) => onProgress?.(stage, done, total) };
}

function failureOf(first: OpenedDatabase): OpenFailure {
  return first.type === 'unsound' ? first.failure : LOST;
}
