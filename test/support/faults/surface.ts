import type { FaultEvent, FaultPage } from './fault-page/protocol';

/** Which processes of the program to kill: its browser, the shell that holds its files, or both at once. */
export type Victim = 'browser' | 'host' | 'both';

/** A place where the program can be started over and over on the same data. */
export interface Surface {
  readonly name: 'browser' | 'desktop';
  /** Folder of the browser's profile. */
  readonly profile: string;
  start(onEvent: (event: FaultEvent) => void): Promise<Running>;
  /** Removes everything. */
  remove(): Promise<void>;
}

/** The started program with its page loaded. */
export interface Running {
  readonly faults: FaultPage;
  kill(victim: Victim): Promise<void>;
  stop(): Promise<void>;
}

/** Rejects with these words when the work takes longer. */
export function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
