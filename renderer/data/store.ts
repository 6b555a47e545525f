import type { ChangeSetDraft } from '../core/kernel/change';
import type { EntityName } from '../core/kernel/entities';
import type { Instant } from '../core/kernel/instant';
import type { JournalEntry } from '../core/kernel/journal';
import type { JsonObject } from '../core/kernel/json';
import type { Result } from '../core/kernel/result';
import type { OpeningReport } from './opening-report';
import type { WorkspaceState } from './record-types';

/** The one door to stored data: immutable state in memory, one write path, history. */
export interface Store {
  /** Current records; the same object until the next commit. */
  state(): WorkspaceState;
  /** Calls `listener` after each committed change set; returns the way to stop it. */
  subscribe(listener: () => void): () => void;
  /** Stores a change set whole or not at all. Resolves when it is durable ("Đã lưu"). */
  commit(
    draft: ChangeSetDraft,
    progress?: (done: number, total: number) => void,
  ): Promise<Result<ChangeSetHeader, CommitFailure>>;
  /** Takes one change set back by a compensating one; refused when a later entry touches the same fields or refers to what would go. */
  undo(changeSetId: string): Promise<Result<ChangeSetHeader, UndoFailure>>;
  /** Headers, newest first. */
  history(): readonly ChangeSetHeader[];
  /** Entries of one change set in order. */
  entriesOf(changeSetId: string): Promise<readonly JournalEntry[]>;
  /** The first `most` records of one change set before and after it, and how many there are. */
  changesOf(changeSetId: string, most: number): Promise<RecordChanges>;
  /** Every state that a record ever had, oldest first, with who made it so and when. */
  versionsOf(entity: EntityName, id: string): Promise<readonly RecordVersion[]>;
  /** Change sets that touch records of one table. */
  changeSetsOf(entity: EntityName): Promise<ReadonlySet<string>>;
  /** The records as they were known at an instant: the history folded up to it. */
  knownAt(at: Instant, progress?: (done: number, total: number) => void): Promise<WorkspaceState>;
  /** Why one change set would not be taken back now; `null` when it would. */
  undoRefusal(changeSetId: string): Promise<UndoFailure | null>;
  /** Acting person, `null` before one is chosen. */
  actor(): string | null;
  /** Chooses the acting person for `day` on this machine; asked anew on another day. */
  setActor(personId: string | null): Promise<void>;
  /** Name of the database that is the workspace: that of its current generation. */
  readonly database: string;
  /** What opening found and mended. */
  readonly opening: OpeningReport;
  readonly attachments: AttachmentStore;
  readonly local: LocalStore;
  readonly file: WorkspaceFile;
  /** Closes the database; the store is unusable afterwards. */
  close(): void;
}

/** A change set as listed in the history. */
export interface ChangeSetHeader {
  readonly id: string;
  readonly intent: string;
  readonly detail: JsonObject;
  readonly undoable: boolean;
  readonly actor: string | null;
  readonly at: Instant;
  readonly count: number;
  /** Change set that took this one back, `null` when it stands. */
  readonly undoneBy: string | null;
  /** Change set that this one takes back, `null` for an ordinary one. */
  readonly undoes: string | null;
}

/** What a change set made of one record; `null` means that it did not exist. */
export interface RecordChange {
  readonly entity: EntityName;
  readonly id: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** A state of a record and the change set that made it so; `record` is `null` where it was removed. */
export interface RecordVersion {
  readonly changeSet: string;
  readonly at: Instant;
  readonly actor: string | null;
  readonly record: JsonObject | null;
}

/** Records of a change set, of which only the first ones may have been read. */
export interface RecordChanges {
  readonly total: number;
  readonly changes: readonly RecordChange[];
}

/** Why nothing was stored. Only after `journal-file-failed` the change set stands: its copy beside the database is made good at the next write or start. */
export type CommitFailure =
  | { readonly type: 'empty' }
  | { readonly type: 'quota-exceeded' }
  /** The browser's storage gave up, as it does on a full disk, and writes again only when the program was started anew. */
  | { readonly type: 'storage-stopped'; readonly reason: string }
  | { readonly type: 'journal-file-failed'; readonly reason: string }
  | { readonly type: 'conflict'; readonly entity: string; readonly id: string }
  | { readonly type: 'database-failed'; readonly reason: string };

/** Why a change set was not taken back. */
export type UndoFailure =
  | CommitFailure
  | { readonly type: 'not-undoable' }
  | { readonly type: 'already-undone' }
  | { readonly type: 'touched-later'; readonly records: readonly { readonly entity: string; readonly id: string }[] };

/** Bytes of attachments by content hash, apart from records so that lists never read them. */
export interface AttachmentStore {
  /** Stores bytes, also beside the database where the host can, and returns their SHA-256 in lower-case hex once they are on the disk. The same bytes are stored once. Bytes that no change set cites are removed some days later. */
  put(bytes: Uint8Array): Promise<Result<string, AttachmentFailure>>;
  /** Bytes, or `null` when they are missing or no longer match their hash. */
  get(sha256: string): Promise<Uint8Array | null>;
  /** A small picture (JPEG, at most 320 pixels wide or high) of an image, `null` when the bytes are no image or are missing. Made once and kept on this machine. */
  thumbnail(sha256: string, mediaType: string): Promise<Uint8Array | null>;
  /** Removes bytes put more than a day before this start that no change set ever cited, and copies to the folder what it lacks; returns how many went. To be called when nothing else goes on; rejects when the folder refuses. */
  tidy(): Promise<number>;
}

/** Why the bytes of an attachment were not stored. `limit` in bytes, `reason` the system's code. */
export type AttachmentFailure =
  | { readonly type: 'too-large'; readonly limit: number }
  | { readonly type: 'quota-exceeded' }
  | { readonly type: 'write-failed'; readonly reason: string };

/** Local facts of this machine, never journalled or exported: drafts being typed, preferences. */
export interface LocalStore {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The workspace as one file (`.phukin`): records, history and attachments. */
export interface WorkspaceFile {
  /** Bytes of the file; the same data give the same bytes. `program` is the version that writes it. */
  export(program: string): Promise<Uint8Array>;
  /** Takes a file over into this workspace, which must be empty: whole or not at all, its history verbatim. */
  import(
    bytes: Uint8Array,
    progress?: (done: number, total: number) => void,
  ): Promise<Result<ImportedWorkspace, ImportFailure>>;
}

/** What a workspace file brought. */
export interface ImportedWorkspace {
  readonly records: number;
  readonly changeSets: number;
  readonly attachments: number;
}

/** Why a workspace file was not taken over; the workspace is as it was. */
export type ImportFailure =
  | { readonly type: 'workspace-not-empty' }
  | { readonly type: 'not-a-workspace-file' }
  | { readonly type: 'newer-file'; readonly found: number; readonly known: number }
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'damaged'; readonly part: string }
  | { readonly type: 'quota-exceeded' }
  | { readonly type: 'database-failed'; readonly reason: string };
