import type { Instant } from '../../core/kernel/instant';
import { err, ok, type Result } from '../../core/kernel/result';
import { backupName } from '../backup/backup-name';
import type { BackupFailure, BackupReason } from '../backup/backups';
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

/** Writes a whole database as a backup, never over another one. */
export async function keepCopy(
  database: Database,
  reason: BackupReason,
  { backups, program, now }: CopyPlace,
): Promise<Result<null, BackupFailure>> {
  if (backups === null) return err({ type: 'no-folder' });
  try {
    if ((await database.changeSets.count()) === 0) return err({ type: 'nothing-to-keep' });
    const bytes = await exportWorkspace(database, program);
    await backups.write(await freeName(backups, now(), reason), bytes);
    return ok(null);
  } catch (error) {
    return err({ type: 'write-failed', reason: reasonOf(error) });
  }
}

async function freeName(backups: Folder, at: Instant, reason: BackupReason): Promise<string> {
  const taken = new Set((await backups.list()).map(({ name }) => name));
  for (let ms = Date.parse(at); ; ms += 1000) {
    const name = backupName(new Date(ms).toISOString(), reason);
    if (!taken.has(name)) return name;
  }
}
