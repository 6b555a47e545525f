import type { Day } from '../../calendar/day';
import type { Role } from '../../organisation/person';
import type { RevisionStatus } from '../revision';

/** Why an act on a revision is refused. */
export type LifecycleError =
  /** The revision is not in one of the statuses from which the act is possible. */
  | { readonly type: 'not-in-status'; readonly status: RevisionStatus; readonly needs: readonly RevisionStatus[] }
  /** Content changes only in a draft. */
  | { readonly type: 'content-frozen'; readonly status: RevisionStatus }
  | { readonly type: 'open-draft-exists'; readonly revisionId: string }
  | { readonly type: 'signatory-unknown' }
  | { readonly type: 'capacity-missing' }
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] }
  | { readonly type: 'signatory-is-author' }
  | { readonly type: 'date-missing' }
  | { readonly type: 'date-in-future'; readonly day: Day }
  | { readonly type: 'before-last-signature'; readonly lastSignedOn: Day }
  | { readonly type: 'reason-missing' }
  | { readonly type: 'title-missing' }
  /** Compulsory from the second revision of a procedure. */
  | { readonly type: 'change-summary-missing' }
  /** The content is no longer the one that the signatory read. */
  | { readonly type: 'content-changed' }
  /** The content is no longer the one that was approved. */
  | { readonly type: 'approval-void' }
  | { readonly type: 'effective-before-approval'; readonly approvedOn: Day }
  | { readonly type: 'effective-before-decision'; readonly decisionDate: Day }
  /** Another revision of the procedure has a date that this one would overtake. */
  | { readonly type: 'effective-out-of-order'; readonly revisionId: string; readonly day: Day }
  | { readonly type: 'decision-empty' }
  | { readonly type: 'decision-recorded'; readonly number: string | null; readonly date: Day | null }
  | { readonly type: 'decision-before-approval'; readonly approvedOn: Day }
  | { readonly type: 'decision-after-effective'; readonly effectiveFrom: Day }
  | { readonly type: 'withdrawn-before-effective'; readonly effectiveFrom: Day }
  | { readonly type: 'review-not-later'; readonly day: Day }
  | { readonly type: 'nothing-changed' };
