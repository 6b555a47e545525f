import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { RevisionContent } from './content';

/** Stored states; effective, superseded and not-yet-effective are functions of the day. */
export type RevisionState = 'draft' | 'awaiting-review' | 'awaiting-approval' | 'changes-asked' | 'approved';

/** What the user sees on a given day. */
export type RevisionStatus = RevisionState | 'effective' | 'superseded' | 'withdrawn';

/** A revision of a procedure. Issue and amendment numbers stand apart, as agencies print them. */
export interface Revision {
  readonly id: Id<'revision'>;
  readonly procedureId: Id<'procedure'>;
  readonly issueNo: number;
  readonly amendmentNo: number;
  /** `declared` = already in force when the workspace began: no approval events are invented. */
  readonly origin: 'written' | 'declared';
  readonly state: RevisionState;
  readonly content: RevisionContent;
  /** Hash of the content that was approved, `null` before. */
  readonly approvedHash: string | null;
  readonly events: readonly RevisionEvent[];
  readonly decisionId: Id<'issuingDecision'> | null;
  readonly effectiveFrom: Day | null;
  readonly withdrawnFrom: Day | null;
  /** Periodic review due, `null` for none. */
  readonly reviewDue: Day | null;
}

/** An official act on the revision: signed by somebody, recorded by somebody, at two times. */
export interface RevisionEvent {
  readonly id: string;
  readonly type: 'submitted' | 'reviewed' | 'approved' | 'changes-asked' | 'reopened' | 'withdrawn' | 'kept';
  readonly signedBy: Id<'person'>;
  /** Capacity as printed, such as "KT. GIÁM ĐỐC". */
  readonly capacity: string;
  readonly signedOn: Day;
  readonly recordedBy: Id<'person'> | null;
  readonly recordedAt: Instant;
  readonly note: string;
}

/** A decision that issues 1..n revisions. Number and date stay `null` until recorded. */
export interface IssuingDecision {
  readonly id: Id<'issuingDecision'>;
  readonly number: string | null;
  readonly date: Day | null;
  readonly signatory: string;
  readonly capacity: string;
}
