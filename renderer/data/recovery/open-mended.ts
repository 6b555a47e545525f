import { err, ok, type Result } from '../../core/kernel/result';
import type { Database, OpenFailure } from '../database';
import { reasonOf } from '../failures';
import { findGenerations, type Generations, KEPT_KEY, removeLeftovers } from '../generations';
import { SEGMENT_FORMAT } from '../journal-folder/line';
import { loadView, type View } from '../load-view';
import type { JournalOutcome, OpeningReport, RecoveryReport } from '../opening-report';
import { createQueue } from '../queue';
import type { StoreOptions } from '../store-options';
import type { CopyPlace } from './keep-copy';
import { type OpenedDatabase, openSound } from './open-sound';
import { controlOf } from './opening-control';
import { reconcile } from './reconcile';
import type { FoundDatabase } from './recovery-request';

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

/** Recovery is loaded only where something may be missing. */
async function recoverIfNeeded(
  options: StoreOptions,
  generations: Generations,
  first: OpenedDatabase,
): Promise<Result<RecoveryReport | null, OpenFailure>> {
  if (first.type === 'sound' && first.view.rows.length > 0) return ok(null);
  if (first.type === 'unsound' && first.failure.type !== 'database-failed') return err(first.failure);
  const { recoverAside } = await import('./recover-aside');
  const { current: database, next } = generations;
  const request = { database, next, lineage: options.newId(), found: foundIn(first) };
  try {
    return await recoverAside(request, options.folders, (...progress) => options.onProgress?.(...progress));
  } catch (error) {
    // a worker that broke down changed nothing that is in force
    return request.found.type === 'unsound' && request.found.known !== null
      ? ok(null)
      : err({ type: 'database-failed', reason: reasonOf(error) });
  }
}

function foundIn(first: OpenedDatabase): FoundDatabase {
  if (first.type === 'sound') return { type: 'empty' };
  const { failure, database, view } = first;
  return { type: 'unsound', failure, opens: database !== null, known: view?.rows.map(({ id }) => id) ?? null };
}
