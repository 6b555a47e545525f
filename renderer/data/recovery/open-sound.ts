import { ok } from '../../core/kernel/result';
import { type Database, type OpenFailure, openDatabase } from '../database';
import { reasonOf } from '../failures';
import { readHeads } from '../journal-folder/database-facts';
import { loadView, type View } from '../load-view';
import type { OpeningReport } from '../opening-report';
import type { StoreOptions } from '../store-options';
import type { CopyPlace } from './keep-copy';

/** A database that was opened and looked over. */
export type OpenedDatabase = SoundDatabase | UnsoundDatabase;

/** A database that holds together at a quick look. */
export interface SoundDatabase {
  readonly type: 'sound';
  readonly database: Database;
  readonly view: View;
  readonly migrated: OpeningReport['migrated'];
}

/** A database that does not open, does not load (no `view`), or whose history has another length than its headers say. */
export interface UnsoundDatabase {
  readonly type: 'unsound';
  readonly database: Database | null;
  readonly view: View | null;
  readonly failure: OpenFailure;
  readonly migrated: OpeningReport['migrated'];
}

/** Opens a database, after a backup where its shape is an older one, and looks it over without reading the whole history. */
export async function openSound(
  name: string,
  { newId, onReplaced }: StoreOptions,
  place: CopyPlace,
): Promise<OpenedDatabase> {
  let migrated: OpeningReport['migrated'] = null;
  const opened = await openDatabase(name, {
    ...(onReplaced === undefined ? {} : { onReplaced }),
    beforeUpgrade: async (old, from, to) => {
      migrated = { from, to };
      const { keepCopy } = await import('./keep-copy');
      const kept = await keepCopy(old, 'before-migration', place);
      return kept.ok ? ok(null) : kept;
    },
  });
  if (!opened.ok) return { type: 'unsound', database: null, view: null, failure: opened.error, migrated };
  const database = opened.value;
  try {
    const view = await loadView(database, newId);
    if (await isWhole(database, view)) return { type: 'sound', database, view, migrated };
    return { type: 'unsound', database, view, failure: failed('the history is not whole'), migrated };
  } catch (error) {
    return { type: 'unsound', database, view: null, failure: failed(reasonOf(error)), migrated };
  }
}

/** As many entries as the headers promise, and as the sequences of all replicas reach. */
async function isWhole(database: Database, { rows }: View): Promise<boolean> {
  const entries = await database.journal.count();
  const promised = rows.reduce((sum, { count }) => sum + count, 0);
  const reached = Object.values(await readHeads(database)).reduce((sum, [seq]) => sum + seq, 0);
  return entries === promised && entries === reached;
}

function failed(reason: string): OpenFailure {
  return { type: 'database-failed', reason };
}
