import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Codes with which Windows refuses a rename while an antivirus or an indexer still holds the file. */
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const pauses = [50, 100, 200, 400, 800];

/** Writes a file whole or not at all: beside it first, then to the disk, then renamed over it. */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}-${partNumber++}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

let partNumber = 0;

async function renamePatiently(from: string, to: string): Promise<void> {
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

/** The system's code of a failure, such as `ENOSPC`; `UNKNOWN` when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
