import type { BackupFailure, RestoreFailure } from '../../data/backup/backups';
import { formatBytes } from '../../strings/format';
import { saveFailureWords } from '../../strings/save-failure';
import type { Words } from '../../strings/use-words';

/** Why no backup was taken and what to do, in words. */
export function backupFailureWords(failure: BackupFailure, words: Words<'backup'>): string {
  switch (failure.type) {
    case 'no-space':
      return words('failures.no-space', { needed: formatBytes(failure.needed), free: formatBytes(failure.free) });
    case 'write-failed':
      return saveFailureWords(failure.reason);
    default:
      return words(`failures.${failure.type}`);
  }
}

/** Why nothing was restored and what to do, in words. */
export function restoreFailureWords(failure: RestoreFailure, words: Words<'backup'>): string {
  switch (failure.type) {
    case 'backup-failed':
      return words('importFailures.backup-failed', { reason: backupFailureWords(failure.failure, words) });
    case 'too-large':
      return words('importFailures.too-large', { size: formatBytes(failure.bytes) });
    case 'damaged':
      return words('importFailures.damaged', { part: partWords(failure.part, words) });
    case 'database-failed':
      return words('importFailures.database-failed', { reason: failure.reason });
    default:
      return words(`importFailures.${failure.type}`);
  }
}

function partWords(path: string, words: Words<'backup'>): string {
  const folder = path.split('/')[0];
  const known = folder === 'records' || folder === 'history' || folder === 'attachments' || folder === 'seal';
  return words(`parts.${known ? folder : 'other'}`);
}
