import type { EntityName } from '../../core/kernel/entities';
import type { Instant } from '../../core/kernel/instant';
import type { ManifestProblem, PackManifest } from '../../core/packs/manifest';
import type { Divergence } from '../../data/workspace-file/first-divergence';

/** What was checked. */
export interface Subject {
  readonly kind: 'file' | 'folder';
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the file, `null` for a folder. */
  readonly sha256: string | null;
}

/** A workspace file compared with its checksums and its own history. */
export interface WorkspaceCheck {
  readonly type: 'workspace';
  readonly holds: Holdings;
  /** `null` when the file is as it was written. */
  readonly damage: WorkspaceDamage | null;
}

/** What a workspace file holds, as far as it reads. */
export interface Holdings {
  readonly agency: string | null;
  readonly sample: boolean;
  readonly program: string | null;
  readonly lastAt: Instant | null;
  readonly entries: number;
  readonly changeSets: number;
  readonly records: number;
  /** `null` where the file is damaged: they are not counted then. */
  readonly attachments: number | null;
}

/** The first fault of a workspace file, as exactly as it can be told. */
export interface WorkspaceDamage {
  /** Path of the part inside the file. */
  readonly part: string;
  readonly how: Divergence['type'] | 'unreadable' | null;
  /** The entry at which it shows, or the last one before it that still reads. */
  readonly entry: DamagedEntry | null;
}

/** An entry of the history in words that people can look up. */
export interface DamagedEntry {
  /** Line in the history, from 1, and how many lines still read. */
  readonly number: number;
  readonly total: number;
  readonly replica: string;
  readonly seq: number;
  readonly at: Instant;
  /** `null` before a person was chosen; `''` for one who is not listed. */
  readonly person: string | null;
  readonly entity: EntityName;
  readonly id: string;
  readonly label: string | null;
}

/** A pack compared with its list of files. */
export interface PackCheck {
  readonly type: 'pack';
  /** `null` when the list itself is missing or does not read. */
  readonly manifest: PackManifest | null;
  /** SHA-256 of the list, which stands for the whole pack: the same in the zip and in the unpacked folder. */
  readonly listSha256: string | null;
  /** Files that were read and compared. */
  readonly checked: number;
  readonly problems: readonly ManifestProblem[];
  /** Paths of files that the operating system put there. */
  readonly ignored: readonly string[];
}

/** Why nothing could be checked. */
export type Refusal = 'not-ours' | 'newer' | 'too-large' | 'no-pack' | 'broken-zip' | 'unreadable';

/** What came of a check. */
export type Finding = WorkspaceCheck | PackCheck | { readonly type: 'refused'; readonly why: Refusal };

/** A check of one file or folder. */
export interface Verdict {
  readonly subject: Subject;
  readonly finding: Finding;
}

/** Whether all that was checked is as it was written. */
export function isIntact(finding: Finding): boolean {
  if (finding.type === 'refused') return false;
  return finding.type === 'pack' ? finding.problems.length === 0 : finding.damage === null;
}
