import type { IdSource } from '../../core/kernel/ids';
import { err, ok, type Result } from '../../core/kernel/result';
import { copyAttachments } from '../copy-attachments';
import type { Database } from '../database';
import { deleteDatabase } from '../delete-database';
import { reasonOf, storageFailure } from '../failures';
import type { Folder } from '../folder';
import { findGenerations, READY_KEY } from '../generations';
import { LINEAGE_KEY, REPLACES_KEY } from '../journal-folder/lineage';
import { readPreferences } from '../local';
import type { LocalRow } from '../migrations/version-1';
import type { ImportFailure } from '../store';
import { withDatabase } from '../tasks/with-database';
import { BACKUP_KEY, readBackupFacts } from './backup-facts';

/** A new generation of the workspace, filled and not yet in force. */
export interface Replacement {
  /** Its database. */
  readonly name: string;
  /** Puts it in force in one step; from here on it is the workspace when the program starts again. */
  inForce(): Promise<void>;
  /** Gives it up: the workspace stays as it is. */
  discard(): Promise<void>;
}

/** What is replaced, and from what. */
export interface ReplaceOptions {
  /** Name of the first generation. */
  readonly base: string;
  /** Database of the workspace as it is. */
  readonly current: string;
  /** Where attachments lie besides the database. */
  readonly attachments: Folder | null;
  readonly newId: IdSource;
  /** Fills the database of that name; it is empty. */
  readonly fill: (name: string) => Promise<Result<unknown, ImportFailure>>;
}

/**
 * Fills a new generation beside the workspace. Killed at any moment, the workspace is the old one up to
 * {@link Replacement.inForce} and the new one after it. Preferences of the machine and what it knows of backups go along;
 * what was being typed belongs to the old one.
 */
export async function prepareReplacement({
  base,
  current,
  attachments,
  newId,
  fill,
}: ReplaceOptions): Promise<Result<Replacement, ImportFailure>> {
  const { next } = await findGenerations(base);
  const discard = () => deleteDatabase(next).catch(() => undefined);
  try {
    const filled = await fill(next);
    if (!filled.ok) {
      await discard();
      return filled;
    }
    // bytes must be in the folder before anything new cites them
    await withDatabase(next, (database) => copyAttachments(database, attachments));
  } catch (error) {
    await discard();
    return err(loadFailure(error));
  }
  return ok({
    name: next,
    discard,
    async inForce() {
      const kept = await withDatabase(current, keptFacts);
      await withDatabase(next, (database) =>
        database.local.bulkPut([...kept, { key: LINEAGE_KEY, value: newId() }, { key: READY_KEY, value: true }]),
      );
    },
  });
}

/** Fills a database with nothing. */
export async function fillEmpty(name: string): Promise<Result<null, ImportFailure>> {
  await withDatabase(name, async () => undefined);
  return ok(null);
}

/** The history that a backup holds, and the records that were checked, are not those of the new generation: neither is kept. */
async function keptFacts(database: Database): Promise<readonly LocalRow[]> {
  const { taken: _taken, verification: _verification, ...facts } = await readBackupFacts(database);
  const lineage = (await database.local.get(LINEAGE_KEY))?.value;
  return [
    ...(await readPreferences(database)),
    { key: BACKUP_KEY, value: facts },
    ...(typeof lineage === 'string' ? [{ key: REPLACES_KEY, value: lineage }] : []),
  ];
}

function loadFailure(error: unknown): ImportFailure {
  return storageFailure(error).type === 'quota-exceeded'
    ? { type: 'quota-exceeded' }
    : { type: 'database-failed', reason: reasonOf(error) };
}
