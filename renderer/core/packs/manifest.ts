import type { Day } from '../calendar/day';
import type { PackPlan } from './pack-plan';

/** Table of contents of a pack: every file with its size and hash, every procedure with its files. */
export interface PackManifest {
  readonly format: 'phukin-pack';
  readonly version: 1;
  readonly agency: string;
  readonly asOf: Day;
  /** True for sample data, which must never be taken for an agency's own. */
  readonly sample: boolean;
  readonly coverage: { readonly inScope: number; readonly covered: number; readonly upToDate: number };
  readonly procedures: readonly ManifestProcedure[];
  /** Every file but the manifest itself, by path. */
  readonly files: readonly ManifestFile[];
}

/** A procedure in force and its files. Number and date of the decision are `null` until recorded. */
export interface ManifestProcedure {
  readonly code: string;
  readonly title: string;
  readonly issueNo: number;
  readonly amendmentNo: number;
  readonly effectiveFrom: Day | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: Day | null;
  readonly files: readonly string[];
}

/** A file: bytes and SHA-256 in lower-case hex. */
export interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What does not fit between a manifest and the files beside it. */
export interface ManifestProblem {
  readonly type: 'missing' | 'changed' | 'unlisted';
  readonly path: string;
}

/** Name of the manifest inside a pack. */
export const MANIFEST_PATH = 'manifest.json';

/** Describes the files of a built pack; paths that a procedure was to have but that are not there are left out. */
export function packManifest(
  plan: PackPlan,
  head: { readonly agency: string; readonly sample: boolean },
  files: readonly ManifestFile[],
): PackManifest {
  const there = new Set(files.map(({ path }) => path));
  return {
    format: 'phukin-pack',
    version: 1,
    agency: head.agency,
    asOf: plan.options.asOf,
    sample: head.sample,
    coverage: { inScope: plan.figures.inScope, covered: plan.figures.covered, upToDate: plan.figures.upToDate },
    procedures: plan.items.map(({ procedure, revision, decision, document, files: stored }) => ({
      code: procedure.code,
      title: revision.content.title,
      issueNo: revision.issueNo,
      amendmentNo: revision.amendmentNo,
      effectiveFrom: revision.effectiveFrom,
      decisionNumber: decision?.number ?? null,
      decisionDate: decision?.date ?? null,
      files: [...(document === null ? [] : [document]), ...stored.map(({ path }) => path)].filter((path) =>
        there.has(path),
      ),
    })),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Compares a manifest with the files that lie beside it, by path; an empty list means that all hold. */
export function checkManifest(manifest: PackManifest, files: readonly ManifestFile[]): readonly ManifestProblem[] {
  const found = new Map(files.filter(({ path }) => path !== MANIFEST_PATH).map((file) => [file.path, file]));
  const problems: ManifestProblem[] = [];
  for (const { path, size, sha256 } of manifest.files) {
    const file = found.get(path);
    found.delete(path);
    if (file === undefined) problems.push({ type: 'missing', path });
    else if (file.size !== size || file.sha256 !== sha256) problems.push({ type: 'changed', path });
  }
  return [...problems, ...[...found.keys()].map((path) => ({ type: 'unlisted', path }) as const)];
}
