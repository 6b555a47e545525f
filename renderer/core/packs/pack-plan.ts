import type { Day } from '../calendar/day';
import { coverageAt } from '../coverage/coverage-at';
import type { CoverageRecords } from '../coverage/coverage-index';
import { type CoverageFigures, coverageFigures } from '../coverage/figures';
import type { Procedure } from '../procedures/procedure';
import type { IssuingDecision, Revision } from '../procedures/revision';
import { effectiveRevisionAt, revisionStatusAt } from '../procedures/revision-status';
import type { Attachment } from './attachment';
import { safeFileName, uniquePaths } from './file-names';

/** Records that a pack is made of, by id: any workspace state fits. */
export interface PackRecords extends CoverageRecords {
  readonly issuingDecision: ReadonlyMap<string, IssuingDecision>;
  readonly attachment: ReadonlyMap<string, Attachment>;
}

/** What goes in. */
export interface PackOptions {
  readonly asOf: Day;
  /** A Word file for each procedure in force. */
  readonly documents: boolean;
  /** Signed files of procedures in force and of their decisions. */
  readonly signedFiles: boolean;
}

/** One procedure in force with the files that it gives. */
export interface PackItem {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly decision: IssuingDecision | null;
  /** Path of its Word file inside the pack, `null` when none goes in. */
  readonly document: string | null;
  readonly files: readonly PackFile[];
}

/** A stored file and its path inside the pack. */
export interface PackFile {
  readonly path: string;
  readonly attachment: Attachment;
}

/** Something that whoever opens the pack must know. `codes` are those of the procedures concerned. */
export type PackNote =
  | { readonly type: 'gaps' | 'undetermined'; readonly count: number }
  | {
      readonly type: 'not-in-force' | 'decision-unrecorded' | 'steps-missing' | 'signed-file-missing';
      readonly count: number;
      readonly codes: readonly string[];
    };

/** What a pack as of a day will hold. */
export interface PackPlan {
  readonly options: PackOptions;
  /** By code. */
  readonly items: readonly PackItem[];
  readonly figures: CoverageFigures;
  readonly notes: readonly PackNote[];
}

/** Tells what a pack will hold: procedures in force on the day, their signed files, and what is missing or open. */
export function planPack(records: PackRecords, options: PackOptions): PackPlan {
  const { asOf } = options;
  const free = uniquePaths();
  const procedures = [...records.procedure.values()].sort((a, b) => compare(a.code, b.code) || compare(a.id, b.id));
  const items: PackItem[] = [];
  const notInForce: string[] = [];
  for (const procedure of procedures) {
    const siblings = [...records.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
    const revision = effectiveRevisionAt(siblings, asOf);
    if (revision !== null) items.push(itemOf(records, procedure, revision, options, free));
    else if (siblings.some((one) => !isOver(one, siblings, asOf))) notInForce.push(procedure.code);
  }
  const figures = coverageFigures(coverageAt(records, asOf));
  return { options, items, figures, notes: notesOf(items, notInForce, figures, options) };
}

/** How many steps building the plan takes: its Word files, stored files, the spreadsheet, the page that checks it, the index and the zip. */
export function planSize({ items }: PackPlan): number {
  return items.reduce((sum, { document, files }) => sum + (document === null ? 0 : 1) + files.length, 4);
}

function itemOf(
  records: PackRecords,
  procedure: Procedure,
  revision: Revision,
  options: PackOptions,
  free: (path: string) => string,
): PackItem {
  const owners = [revision.id, revision.decisionId];
  const stored = [...records.attachment.values()]
    .filter(({ ownerId, role }) => role === 'signed-file' && owners.some((owner) => owner === ownerId))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  return {
    procedure,
    revision,
    decision: revision.decisionId === null ? null : (records.issuingDecision.get(revision.decisionId) ?? null),
    document: options.documents ? free(`quy-trinh/${safeFileName(`${procedure.code}.docx`)}`) : null,
    files: options.signedFiles
      ? stored.map((attachment) => ({
          attachment,
          path: free(`dinh-kem/${safeFileName(procedure.code)}/${safeFileName(attachment.name)}`),
        }))
      : [],
  };
}

function isOver(revision: Revision, siblings: readonly Revision[], day: Day): boolean {
  const status = revisionStatusAt(revision, siblings, day);
  return status === 'superseded' || status === 'withdrawn';
}

function notesOf(
  items: readonly PackItem[],
  notInForce: readonly string[],
  figures: CoverageFigures,
  { signedFiles }: PackOptions,
): readonly PackNote[] {
  const gaps = figures.inScope - figures.covered;
  const codesOf = (wanted: (item: PackItem) => boolean) => items.filter(wanted).map(({ procedure }) => procedure.code);
  const listed = (
    [
      ['not-in-force', notInForce],
      ['decision-unrecorded', codesOf(({ decision }) => decision?.number == null || decision.date === null)],
      ['steps-missing', codesOf(({ revision }) => !hasSteps(revision))],
      [
        'signed-file-missing',
        signedFiles ? codesOf(({ revision, files }) => revision.origin === 'declared' && files.length === 0) : [],
      ],
    ] as const
  ).filter(([, codes]) => codes.length > 0);
  return [
    ...(gaps === 0 ? [] : [{ type: 'gaps', count: gaps } as const]),
    ...(figures.counts.undetermined === 0
      ? []
      : [{ type: 'undetermined', count: figures.counts.undetermined } as const]),
    ...listed.map(([type, codes]) => ({ type, codes, count: codes.length })),
  ];
}

function hasSteps({ content }: Revision): boolean {
  return content.cases.some(({ stages }) => stages.some(({ steps }) => steps.length > 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
