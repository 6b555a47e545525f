import { err, ok, type Result } from '../../core/kernel/result';
import { storageFailure } from '../failures';
import type { Folder } from '../folder';
import { listBackups } from './backup-files';
import { backupName } from './backup-name';
import type { BackupFailure, BackupFile, BackupReason } from './backups';
import { oldestWorth, sizeOf, thinOut } from './retention';
import { budgetFor, spaceNeeded } from './space';

/** Bytes at the end of a file that are read back: they seal all others. */
const TAIL = 64 * 1024;

/** Writes a backup so that it is there or not, and reads it back; where space lacks, the oldest go first, never the three newest. */
export async function writeBackup(
  folder: Folder,
  bytes: Uint8Array,
  reason: BackupReason,
  nowMs: number,
): Promise<Result<BackupFile, BackupFailure>> {
  try {
    const before = await listBackups(folder);
    const lacking = await makeRoom(folder, before, bytes.length, nowMs);
    if (lacking !== null) return err(lacking);
    const file = freeName(before, reason, nowMs, bytes.length);
    await folder.write(file.name, bytes);
    if (!(await isThere(folder, file.name, bytes))) {
      await folder.remove(file.name);
      return err({ type: 'write-failed', reason: 'EIO' });
    }
    return ok(file);
  } catch (error) {
    return err(await failureOf(folder, error, bytes.length));
  }
}

/** Room that lacks for a backup of this size even after older ones went; `null` when there is enough or nobody can tell. */
export async function makeRoom(
  folder: Folder,
  files: readonly BackupFile[],
  size: number,
  nowMs: number,
): Promise<Extract<BackupFailure, { type: 'no-space' }> | null> {
  const needed = spaceNeeded(size);
  const free = await folder.free();
  if (free === null || free >= needed) return null;
  const { keep, remove } = thinOut(files, nowMs, budgetFor(sizeOf(files), free));
  const lacking = needed - free - sizeOf(remove);
  const going = [...remove, ...oldestWorth(keep, lacking)];
  // what would not help stays: old backups are worth more than a failed new one
  if (free + sizeOf(going) < needed) return { type: 'no-space', needed, free };
  for (const { name } of going) await folder.remove(name);
  const freed = await folder.free();
  return freed === null || freed >= needed ? null : { type: 'no-space', needed, free: freed };
}

/** Removes the backups that are no longer to be kept; to be called once a new one is safe. */
export async function thinBackups(folder: Folder, nowMs: number): Promise<void> {
  const files = await listBackups(folder);
  const { remove } = thinOut(files, nowMs, budgetFor(sizeOf(files), await folder.free()));
  for (const { name } of remove) await folder.remove(name);
}

/** Two backups of the same second and reason must not share a name. */
function freeName(before: readonly BackupFile[], reason: BackupReason, nowMs: number, size: number): BackupFile {
  const taken = new Set(before.map(({ name }) => name));
  let ms = Math.floor(nowMs / 1000) * 1000;
  while (taken.has(backupName(new Date(ms).toISOString(), reason))) ms += 1000;
  const at = new Date(ms).toISOString();
  return { name: backupName(at, reason), size, at, reason };
}

async function isThere(folder: Folder, name: string, bytes: Uint8Array): Promise<boolean> {
  const listed = (await folder.list()).find((file) => file.name === name);
  if (listed?.size !== bytes.length) return false;
  const from = Math.max(0, bytes.length - TAIL);
  const tail = await folder.read(name, from);
  return tail !== null && tail.length === bytes.length - from && tail.every((byte, at) => byte === bytes[from + at]);
}

async function failureOf(folder: Folder, error: unknown, size: number): Promise<BackupFailure> {
  const failure = storageFailure(error);
  if (failure.type === 'write-failed') return failure;
  const free = await folder.free().catch(() => null);
  return { type: 'no-space', needed: spaceNeeded(size), free: free ?? 0 };
}
