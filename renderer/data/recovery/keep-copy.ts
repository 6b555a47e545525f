import type { Instant } from '../../core/kernel/instant';
import { err, ok, type Result } from '../../core/kernel/result';
import type { BackupFailure, BackupReason } from '../backup/backups';
import { writeBackup } from '../backup/write-backup';
import type { Database } from '../database';
import { reasonOf } from '../failures';
import type { Folder } from '../folder';
import { exportWorkspace } from '../workspace-file/export-workspace';

/** Where copies go, by which version of the program, and when it is. */
export interface CopyPlace {
  readonly backups: Folder | null;
  readonly program: string;
  readonly now: () => Instant;
}

/** Writes a whole database as a backup, never over another one, and reads it back. */
export async function keepCopy(
  database: Database,
  reason: BackupReason,
  { backups, program, now }: CopyPlace,
): Promise<Result<null, BackupFailure>> {
  if (backups === null) return err({ type: 'no-folder' });
  try {
    if ((await database.changeSets.count()) === 0) return err({ type: 'nothing-to-keep' });
    const bytes = await exportWorkspace(database, program);
    const written = await writeBackup(backups, bytes, reason, Date.parse(now()));
    return written.ok ? ok(null) : written;
  } catch (error) {
    return err({ type: 'write-failed', reason: reasonOf(error) });
  }
}
