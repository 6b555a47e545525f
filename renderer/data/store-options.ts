import type { Day } from '../core/calendar/day';
import type { IdSource } from '../core/kernel/ids';
import type { Folders } from './folder';

/** What opening is doing: reading the database, comparing it with the journal, or bringing data back. */
export type OpeningStage = 'opening' | 'checking' | 'recovering';

/** What a store needs from outside. */
export interface StoreOptions {
  /** Name of the workspace; that of its first database. */
  readonly name: string;
  readonly folders: Folders;
  /** Version of the program, written into the copies that opening makes. */
  readonly program: string;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly newId: IdSource;
  readonly today: () => Day;
  /** Called while opening takes long: `done` of `total` steps of a stage. */
  readonly onProgress?: (stage: OpeningStage, done: number, total: number) => void;
  /** Called when another window replaced the database: it is closed, and the page must be loaded again. */
  readonly onReplaced?: () => void;
}
