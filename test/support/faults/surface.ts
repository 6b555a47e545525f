import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultEvent, FaultPage } from './fault-page/protocol';

/** Which processes of the program to kill: its browser, the shell that holds its files, or both at once. */
export type Victim = 'browser' | 'host' | 'both';

/** A place where the program can be started over and over on the same data. */
export interface Surface {
  readonly name: 'browser' | 'desktop';
  /** Folder of the browser's profile. */
  readonly profile: string;
  start(onEvent: (event: FaultEvent) => void): Promise<Running>;
  /** Whether the browser made its storage anew at this start though there had been one. */
  isStorageRemade(): Promise<boolean>;
  /** Removes everything. */
  remove(): Promise<void>;
}

/** The started program with its page loaded. */
export interface Running {
  readonly faults: FaultPage;
  kill(victim: Victim): Promise<void>;
  stop(): Promise<void>;
}

/** Tells from the log that LevelDB begins at every start; the first start of all makes the storage, too. */
export function watchStorage(folder: string): () => Promise<boolean> {
  let starts = 0;
  return async () => {
    const files = await readdir(folder, { recursive: true }).catch(() => []);
    const log = files.find((file) => file.endsWith(join('.leveldb', 'LOG')));
    const isNew = log !== undefined && (await readFile(join(folder, log), 'utf8')).includes('since it was missing');
    starts += 1;
    return isNew && starts > 1;
  };
}

/** Rejects with these words when the work takes longer. */
export function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
