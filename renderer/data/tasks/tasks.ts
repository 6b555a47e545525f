import type { EntityName } from '../../core/kernel/entities';
import type { Instant } from '../../core/kernel/instant';
import type { Result } from '../../core/kernel/result';
import type { ImportedWorkspace, ImportFailure } from '../store';

/** Progress and stop of a task. */
export interface TaskControl {
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Long work on a database by its name or on bytes, done aside of the window where there are workers. A stopped task rejects with an `AbortError`. */
export interface Tasks {
  /** Bytes of the workspace file. Reads in one consistent view under the store's lock; packs without it. */
  exportFile(database: string, program: string, control: TaskControl): Promise<Uint8Array>;
  /** Verifies a workspace file whole and says what it holds. */
  readFile(bytes: Uint8Array, control: TaskControl): Promise<Result<WorkspaceSummary, ImportFailure>>;
  /** Loads a verified workspace file into a database without change sets. */
  loadFile(
    bytes: Uint8Array,
    database: string,
    control: TaskControl,
  ): Promise<Result<ImportedWorkspace, ImportFailure>>;
  /** Checks history, records and attachments of a database. */
  verify(database: string, control: TaskControl): Promise<DatabaseCheck>;
  /** Rows and SHA-256 of every table, attachments too. */
  digest(database: string, control: TaskControl): Promise<readonly TableDigest[]>;
}

/** What a verified workspace file holds. */
export interface WorkspaceSummary {
  readonly program: string;
  readonly agency: string | null;
  readonly lastAt: Instant | null;
  readonly records: Readonly<Record<EntityName, number>>;
  readonly changeSets: readonly string[];
  readonly attachments: number;
}

/** A table's rows and the SHA-256 of their canonical lines in the order of their keys. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Outcome of checking a workspace. All empty: nothing was altered behind the program's back. */
export interface VerificationReport extends DatabaseCheck {
  /** How the journal in the folder compares, `null` where the host has none. */
  readonly journal: JournalCheck | null;
}

/** Outcome of checking a database in itself. */
export interface DatabaseCheck {
  readonly at: Instant;
  readonly entries: number;
  readonly records: number;
  readonly attachments: number;
  /** First entry of a chain that does not fit, `null` when all chains hold. */
  readonly brokenAt: BrokenLink | null;
  /** Change sets that are incomplete. */
  readonly incompleteSets: readonly string[];
  /** Records that differ from what the history says of them, the first ones. */
  readonly alteredRecords: readonly { readonly entity: EntityName; readonly id: string }[];
  readonly missingAttachments: readonly AttachmentFault[];
  readonly alteredAttachments: readonly AttachmentFault[];
}

/** The journal in the folder compared with the database. */
export interface JournalCheck {
  readonly changeSets: number;
  /** Lines that do not read or do not fit, such as `000003.jsonl:17`. */
  readonly damage: readonly string[];
  /** Change sets of the database that the folder lacks or tells otherwise. */
  readonly differing: readonly string[];
  /** Whether the entries of the database are others than those of the folder. */
  readonly rewritten: boolean;
  /** Why the folder could not be read, `null` when it was. */
  readonly failure: string | null;
}

/** Where a chain breaks. */
export interface BrokenLink {
  readonly replica: string;
  readonly seq: number;
  readonly changeSet: string;
  readonly entity: string;
  readonly id: string;
  readonly at: Instant;
}

/** An attachment whose bytes are not as recorded. */
export interface AttachmentFault {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}
