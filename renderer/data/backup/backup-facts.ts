import type { Instant } from '../../core/kernel/instant';
import type { Database } from '../database';
import type { VerificationReport } from '../tasks/tasks';
import type { BackupState, DrillReport } from './backups';
import type { FreeSample } from './space';

/** What this machine remembers of backups. */
export interface BackupFacts {
  /** The newest backup and the state of the history that it holds. */
  readonly taken: { readonly name: string; readonly head: string } | null;
  readonly lastFailure: BackupState['lastFailure'];
  readonly drill: DrillReport | null;
  readonly verification: VerificationReport | null;
  readonly samples: readonly FreeSample[];
  readonly copiedOut: Instant | null;
}

/** Local fact under which they lie. */
export const BACKUP_KEY = '#backup';

const nothing: BackupFacts = {
  taken: null,
  lastFailure: null,
  drill: null,
  verification: null,
  samples: [],
  copiedOut: null,
};

/** Reads what is remembered. */
export async function readBackupFacts({ local }: Database): Promise<BackupFacts> {
  const value = (await local.get(BACKUP_KEY))?.value;
  return typeof value === 'object' && value !== null ? { ...nothing, ...(value as Partial<BackupFacts>) } : nothing;
}

/** Remembers some facts beside the others, also when another window remembers others at the same time. */
export async function rememberBackupFacts(database: Database, change: Partial<BackupFacts>): Promise<BackupFacts> {
  return database.dexie.transaction('rw', database.local, async () => {
    const facts = { ...(await readBackupFacts(database)), ...change };
    await database.local.put({ key: BACKUP_KEY, value: facts });
    return facts;
  });
}
