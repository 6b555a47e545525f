import type { Instant } from '../../core/kernel/instant';
import type { Result } from '../../core/kernel/result';
import type { ImportFailure } from '../store';
import type { VerificationReport } from '../tasks/tasks';

/** Called while long work goes on: `done` of `total` steps. */
export type Progress = (done: number, total: number) => void;

/** Why a backup was taken; part of its file name. */
export type BackupReason =
  | 'manual'
  | 'hourly'
  | 'daily'
  | 'close'
  | 'before-import'
  | 'before-restore'
  | 'before-migration'
  | 'before-empty'
  | 'recovered';

/** A backup in the folder. */
export interface BackupFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly at: Instant;
  readonly reason: BackupReason;
}

/** Where a workspace comes from: a backup in the folder, or a file that the user chose. */
export type BackupSource =
  | { readonly type: 'backup'; readonly name: string }
  | { readonly type: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** What a workspace file holds, and what would take its place now. */
export interface BackupPreview {
  readonly agency: string | null;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** Instant of its newest change, `null` when it has none. */
  readonly lastAt: Instant | null;
  readonly counts: WorkspaceCounts;
  /** The workspace that would be replaced. */
  readonly now: WorkspaceCounts & { readonly lastAt: Instant | null };
  /** Change sets that are here and not in the file: they would go. */
  readonly lost: number;
  /** Change sets that are in the file and not here: they would come. */
  readonly gained: number;
}

/** Sizes of a workspace. */
export interface WorkspaceCounts {
  readonly administrativeProcedures: number;
  readonly procedures: number;
  readonly changeSets: number;
  readonly attachments: number;
}

/** Why no backup was taken. The data are as they were; older backups too. */
export type BackupFailure =
  | { readonly type: 'no-folder' }
  | { readonly type: 'no-space'; readonly needed: number; readonly free: number }
  | { readonly type: 'nothing-to-keep' }
  | { readonly type: 'stopped' }
  | { readonly type: 'write-failed'; readonly reason: string };

/** Why nothing was restored; the workspace is as it was. */
export type RestoreFailure =
  | ImportFailure
  | { readonly type: 'backup-gone' }
  /** The backup of the present state, which comes first, was not taken. */
  | { readonly type: 'backup-failed'; readonly failure: BackupFailure };

/** Outcome of trying a backup out: it was loaded into a scratch database and compared with the live one. */
export interface DrillReport {
  readonly at: Instant;
  readonly backup: string;
  /** Tables compared by number of rows and SHA-256. */
  readonly tables: number;
  readonly rows: number;
  /** Names of tables that differ; empty when the backup gives back exactly the live data. */
  readonly differences: readonly string[];
  /** Set when the backup did not even load. */
  readonly failure: ImportFailure | null;
  /** Seconds that a restore would take. */
  readonly seconds: number;
}

/** Room for backups, in bytes and days. */
export interface SpaceForecast {
  readonly used: number;
  readonly budget: number;
  readonly free: number | null;
  /** Days until the free space is used up at the pace of the last weeks, `null` when it is not being used up. */
  readonly daysLeft: number | null;
}

/** What the screens show of backups; kept on this machine. */
export interface BackupState {
  readonly files: readonly BackupFile[];
  readonly last: BackupFile | null;
  readonly lastFailure: { readonly at: Instant; readonly failure: BackupFailure } | null;
  readonly drill: DrillReport | null;
  readonly verification: VerificationReport | null;
  readonly space: SpaceForecast | null;
  /** Work that goes on now, `null` for none. */
  readonly busy: {
    readonly work: 'backup' | 'restore' | 'drill' | 'verify';
    readonly done: number;
    readonly total: number;
  } | null;
  /** Whether backups outlive the browser's own storage. */
  readonly outside: boolean;
  /** When the workspace or a backup was last saved as a file of the user's own, `null` for never. */
  readonly copiedOut: Instant | null;
}

/** Keeping, trying out and bringing back copies of the workspace. */
export interface Backups {
  state(): BackupState;
  subscribe(listener: () => void): () => void;
  /**
   * Writes a backup and thins out old generations; a failure is remembered and shown wherever backups are told of. Refused with `nothing-to-keep` when nothing changed since the last one, except a manual one.
   */
  take(reason: BackupReason, signal?: AbortSignal): Promise<Result<BackupFile, BackupFailure>>;
  /** Bytes of a backup, `null` when it is gone: to be saved elsewhere. */
  read(name: string): Promise<Uint8Array | null>;
  remove(name: string): Promise<void>;
  /** Remembers that a copy was saved as a file of the user's own, such as on a USB stick. */
  noteCopyOut(): Promise<void>;
  /** What a source holds and what it would replace; verified whole. */
  preview(source: BackupSource): Promise<Result<BackupPreview, ImportFailure | { readonly type: 'backup-gone' }>>;
  /** Replaces the workspace, all or nothing, after a backup of the present state. On success the page must be loaded again. */
  restore(source: BackupSource): Promise<Result<null, RestoreFailure>>;
  /** Empties the workspace after a backup of it, as to leave the sample. On success the page must be loaded again. */
  empty(): Promise<Result<null, RestoreFailure>>;
  /** Takes a backup where the newest is older than the data, loads it into a scratch database and compares. */
  drill(signal?: AbortSignal): Promise<Result<DrillReport, BackupFailure>>;
  /** Checks the whole history, the records against it, and the attachments. */
  verify(signal?: AbortSignal): Promise<VerificationReport>;
}
