import type { Instant } from '../../core/kernel/instant';
import type { BackupState } from '../backup/backups';
import type { OpeningReport } from '../opening-report';

/** What a support bundle is made of. It may hold more than the bundle may tell: the bundle takes what tells nothing about people or content. */
export interface SupportFacts {
  readonly at: Instant;
  /** Version of the program. */
  readonly program: string;
  /** `electron`, `browser` or `memory`. */
  readonly host: string;
  readonly platform: string;
  readonly knownSchema: number;
  /** Databases of the workspace, the current one first; empty when they could not be read. */
  readonly databases: readonly DatabaseFacts[];
  /** Records by table as they stand in memory, `null` when the workspace did not open. */
  readonly records: readonly RecordTableFacts[] | null;
  readonly changeSets: number | null;
  readonly folders: readonly FolderFacts[];
  readonly opening: OpeningReport | null;
  readonly backups: BackupState | null;
  readonly storage: StorageFacts;
  /** Newest last. */
  readonly errors: readonly CaughtError[];
}

/** A database as IndexedDB describes it. */
export interface DatabaseFacts {
  readonly name: string;
  /** Shape of its tables. */
  readonly schema: number;
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  /** Chains of its journal. */
  readonly chains: readonly ChainFacts[];
}

/** A chain of the journal: length and hash of its last entry. */
export interface ChainFacts {
  readonly replica: string;
  readonly length: number;
  readonly head: string;
}

/** A record table in memory; bytes as canonical JSON. */
export interface RecordTableFacts {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/** A folder of the program's own files; `files` is `null` when it could not be listed. */
export interface FolderFacts {
  readonly folder: 'journal' | 'attachments' | 'backups';
  readonly outside: boolean;
  readonly files: readonly { readonly name: string; readonly size: number }[] | null;
  readonly free: number | null;
}

/** The browser's own storage in bytes; `null` where it does not tell. */
export interface StorageFacts {
  readonly usage: number | null;
  readonly quota: number | null;
  readonly persisted: boolean | null;
}

/** An error that nobody caught. */
export interface CaughtError {
  readonly at: Instant;
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}
