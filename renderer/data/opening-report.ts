import type { Instant } from '../core/kernel/instant';

/** What opening the workspace found and mended, for the user to read. */
export interface OpeningReport {
  readonly at: Instant;
  readonly journal: JournalOutcome;
  /** What was brought back, `null` when nothing was missing. */
  readonly recovery: RecoveryReport | null;
  /** Shapes of the database before and after, `null` when it was up to date. */
  readonly migrated: { readonly from: number; readonly to: number } | null;
}

/** How the journal in the folder stood to the database, and what was done. Nothing is deleted: what is replaced lies aside. */
export type JournalOutcome =
  /** The host has no folder for it. */
  | { readonly type: 'none' }
  | { readonly type: 'equal' }
  /** The folder was behind, as after a crash between database and file: the missing change sets were appended. */
  | { readonly type: 'caught-up'; readonly changeSets: number }
  /** The folder was empty: the whole history was written to it. */
  | { readonly type: 'written'; readonly changeSets: number }
  /** The database was behind or empty: see `recovery`. */
  | { readonly type: 'replayed'; readonly changeSets: number }
  /** The folder did not fit the database; it lies aside under `label` and was written anew from the database. */
  | { readonly type: 'set-aside'; readonly why: SetAsideReason; readonly label: string; readonly lacking: number }
  /** The folder could not be read or written; the database is whole and works on. `reason` is the system's code. */
  | { readonly type: 'failed'; readonly reason: string };

/**
 * `damaged`: lines do not read or do not fit their chain. `diverged`: both have change sets that the other lacks
 * (`lacking` of them are only in the folder set aside). `foreign`: it belongs to another workspace. `replaced`: a backup was restored.
 */
export type SetAsideReason = 'damaged' | 'diverged' | 'foreign' | 'replaced';

/** What a recovery brought back. */
export interface RecoveryReport {
  /** State of the database before: not there (or empty), not readable or inconsistent, older than the journal. */
  readonly why: 'missing' | 'damaged' | 'behind';
  /** Name of the backup that it started from, `null` when the journal alone had it all. */
  readonly backup: string | null;
  readonly changeSetsFromBackup: number;
  readonly changeSetsFromJournal: number;
  /** Instant of the newest change that is back, `null` for none. */
  readonly lastAt: Instant | null;
  /** Change sets of which only a part was on the disk: they were never acknowledged and are left out. */
  readonly incomplete: number;
  /** Places of the journal or backups that could not be read, such as `000003.jsonl:17`. */
  readonly damage: readonly string[];
  /** Names of attachments whose bytes were found nowhere. */
  readonly missingAttachments: readonly string[];
}
