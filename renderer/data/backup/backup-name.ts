import type { Instant } from '../../core/kernel/instant';
import type { BackupReason } from './backups';

const reasons: Readonly<Record<BackupReason, true>> = {
  manual: true,
  hourly: true,
  daily: true,
  close: true,
  'before-import': true,
  'before-restore': true,
  'before-migration': true,
  'before-empty': true,
  recovered: true,
};

const SHAPE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([a-z-]+)\.phukin$/;

/** Name of a backup's file, to the second in UTC: `20261122T224059Z-daily.phukin`. Text order is time order. */
export function backupName(at: Instant, reason: BackupReason): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${reason}.phukin`;
}

/** Instant and reason that a file's name tells; `null` when it is not the name of a backup. */
export function parseBackupName(name: string): { readonly at: Instant; readonly reason: BackupReason } | null {
  const [, year, month, day, hour, minute, second, reason = ''] = SHAPE.exec(name) ?? [];
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return isReason(reason) && isInstant(at) ? { at, reason } : null;
}

function isReason(text: string): text is BackupReason {
  return Object.hasOwn(reasons, text);
}

/** A date such as 31/02 reads as another day, so it must read back as itself. */
function isInstant(at: Instant): boolean {
  const ms = Date.parse(at);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === at;
}
