import type { Day } from '../calendar/day';
import type { Revision, RevisionStatus } from '../procedures/revision';
import { revisionStatusAt } from '../procedures/revision-status';
import type { CoverageFacts } from './coverage-state';

/** What the revisions of one procedure amount to on a day. */
export interface RevisionsOnDay {
  readonly facts: Pick<CoverageFacts, 'hasEffective' | 'hasApproved' | 'hasDraft' | 'hasObsolete'>;
  /** The effective revision, else the approved, unfinished or obsolete one stored last; `null` without any. */
  readonly deciding: { readonly revision: Revision; readonly status: RevisionStatus } | null;
}

/**
 * Sums up the revisions of one procedure on `day` as far as the signatures tell: before it was approved a revision was
 * a draft, before its first signature nothing is known of it.
 */
export function revisionsOnDay(siblings: readonly Revision[], day: Day): RevisionsOnDay {
  const on = siblings.flatMap((revision) => {
    const status = knownStatusAt(revision, siblings, day);
    return status === null ? [] : [{ revision, status }];
  });
  const last = (wanted: readonly RevisionStatus[]) => on.findLast(({ status }) => wanted.includes(status)) ?? null;
  const effective = last(['effective']);
  const approved = last(['approved']);
  const draft = last(['draft', 'awaiting-review', 'awaiting-approval', 'changes-asked']);
  const obsolete = last(['superseded', 'withdrawn']);
  return {
    facts: {
      hasEffective: effective !== null,
      hasApproved: approved !== null,
      hasDraft: draft !== null,
      hasObsolete: obsolete !== null,
    },
    deciding: effective ?? approved ?? draft ?? obsolete,
  };
}

function knownStatusAt(revision: Revision, siblings: readonly Revision[], day: Day): RevisionStatus | null {
  const status = revisionStatusAt(revision, siblings, day);
  const approval = revision.events.findLast(({ type }) => type === 'approved');
  if (status !== 'approved' || approval === undefined || approval.signedOn <= day) return status;
  return revision.events.some(({ signedOn }) => signedOn <= day) ? 'draft' : null;
}
