import type { OpenFailure } from '../database';
import type { OpeningStage } from '../store-options';

/** A recovery to be done, aside of the window where there are workers: nothing but data. */
export interface RecoveryRequest {
  /** Name of the database that is empty or does not hold together; it stays beside the new one when it is damaged. */
  readonly database: string;
  /** Name of the database to be filled. */
  readonly next: string;
  /** Line of history for an empty database that has none. */
  readonly lineage: string;
  readonly found: FoundDatabase;
}

/** How a database was found: empty, or not holding together. */
export type FoundDatabase =
  | { readonly type: 'empty' }
  | {
      readonly type: 'unsound';
      readonly failure: OpenFailure;
      /** Whether it opens. */
      readonly opens: boolean;
      /** Change sets that it names, `null` when it does not load. */
      readonly known: readonly string[] | null;
    };

/** Called while a recovery goes on: `done` of `total` steps of a stage. */
export type RecoveryProgress = (stage: OpeningStage, done: number, total: number) => void;
