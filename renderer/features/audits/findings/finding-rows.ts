import { walkOrder } from '../../../core/audits/answers/walk-items';
import type { Sitting } from '../../../core/audits/audit';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { findingGaps } from '../../../core/audits/lifecycle/item-gaps';
import type { Nonconformity } from '../../../core/nonconformities/nonconformity';
import { nonconformityOf } from '../../../core/nonconformities/nonconformity-links';
import { type StalePart, staleParts } from '../../../core/nonconformities/stale-parts';

/** Kinds of findings in the order in which they are shown; `other` has words but neither a grading nor "nonconform". */
const findingKinds = ['nonconformity', 'observation', 'opportunity', 'good-practice', 'other'] as const;

/** Kind of a finding; opportunities and good practice are never among the nonconformities. */
export type FindingKind = (typeof findingKinds)[number];

/** A part of a finding that is still to be said. */
export type FindingGap = 'grading' | 'requirement' | 'evidence' | 'statement' | 'own-evidence' | 'agreement';

/** A question with something found. */
export interface FindingRow {
  readonly item: ChecklistItem;
  readonly kind: FindingKind;
  readonly sitting: Sitting | null;
  /** Raised from it, `null` while none is. */
  readonly nonconformity: Nonconformity | null;
  readonly stale: readonly StalePart[];
  /** What keeps the findings from being agreed, empty for nothing. */
  readonly gaps: readonly FindingGap[];
}

/** Findings of an audit by kind, each in the order of walking through. */
export function findingRows(act: AuditAct, nonconformities: Iterable<Nonconformity>): readonly FindingRow[] {
  const all = [...nonconformities];
  const open = new Set(findingGaps(act, act.today).flatMap((gap) => (gap.type === 'findings-open' ? gap.itemIds : [])));
  const sittings = new Map(act.audit.sittings.map((sitting) => [sitting.id, sitting]));
  const rows = walkOrder(act).flatMap((item): FindingRow[] => {
    const kind = kindOf(item);
    if (kind === null) return [];
    const nonconformity = nonconformityOf(item, all);
    return [
      {
        item,
        kind,
        sitting: sittings.get(item.sittingId) ?? null,
        nonconformity,
        stale: nonconformity === null ? [] : staleParts(nonconformity, item),
        gaps: open.has(item.id) ? gapsOf(item) : [],
      },
    ];
  });
  return findingKinds.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

function kindOf({ answer, finding }: ChecklistItem): FindingKind | null {
  const { result, grading } = answer;
  if (result === 'nonconform') return 'nonconformity';
  if (grading === 'observation' || grading === 'opportunity' || grading === 'good-practice') return grading;
  return finding === null ? null : 'other';
}

function gapsOf({ answer, finding }: ChecklistItem): readonly FindingGap[] {
  const parts = ['requirement', 'evidence', 'statement'] as const;
  return [
    ...(answer.grading === 'major' || answer.grading === 'minor' ? [] : (['grading'] as const)),
    ...parts.filter((part) => (finding?.[part] ?? '').trim() === ''),
    ...(answer.evidence.length > 0 ? [] : (['own-evidence'] as const)),
    ...(finding === null || finding.agreement.type === 'not-asked' ? (['agreement'] as const) : []),
  ];
}
