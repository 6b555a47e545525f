import { backupName } from '../../renderer/data/backup/backup-name';
import type { BackupFile, BackupReason } from '../../renderer/data/backup/backups';

/** A backup of 1,000 bytes unless told otherwise. */
export function aBackup(at: string, reason: BackupReason = 'hourly', size = 1000): BackupFile {
  const instant = new Date(at).toISOString();
  return { name: backupName(instant, reason), size, at: instant, reason };
}
