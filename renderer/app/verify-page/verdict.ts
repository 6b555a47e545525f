import type { ManifestProblem, PackManifest } from '../../core/packs/manifest';
import type { WorkspaceCheck } from './inspect-workspace';

/** What was checked. */
export interface Subject {
  readonly kind: 'file' | 'folder';
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the file, `null` for a folder. */
  readonly sha256: string | null;
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
