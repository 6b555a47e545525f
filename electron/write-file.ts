import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Codes with which Windows refuses a rename while an antivirus or an indexer still holds the file. */
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
/** Codes with which file systems such as network shares answer the sync of a folder that they do not offer. */
const withoutFolderSync: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP']);
const pauses = [50, 100, 200, 400, 800];

/** Writes a file whole or not at all: beside it first, then to the disk, read back, then renamed over it. */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}-${partNumber++}.part`);
  try {
    const file = await open(part, 'wx');
    const writing = file.writeFile(bytes).then(() => file.sync());
    await writing.finally(() => file.close());
    if (Buffer.compare(await readFile(part), bytes) !== 0) throw Object.assign(new Error('altered'), { code: 'EIO' });
    await renamePatiently(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

let partNumber = 0;

/** Whether a file of this name is one that was being written. */
export function isPart(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.part');
}

/** Renames a file, several times if need be, for an antivirus may hold it for a moment. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

/** Sends the names in a folder to the disk, except where the system or the file system has no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  const syncing = folder.sync().catch((error) => {
    if (!withoutFolderSync.has(errorCode(error))) throw error;
  });
  await syncing.finally(() => folder.close());
}

/** The system's code of a failure, such as `ENOSPC`; `UNKNOWN` when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
