import type { Day } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { AuditState, TeamWarning } from '../audit';
import type { Signer } from './lifecycle-table';

/** Why an act on an audit is refused. */
export type AuditError =
  | SignatureError
  | DraftError
  | SittingError
  | GapError
  /** The audit is not in one of the states from which the act is possible. */
  | { readonly type: 'not-in-state'; readonly state: AuditState; readonly needs: readonly AuditState[] }
  /** What was approved changes only after a step back to the draft, or by a signed change of the team. */
  | { readonly type: 'approval-binds'; readonly fields: readonly string[] }
  | { readonly type: 'reason-missing' }
  | { readonly type: 'nothing-changed' };

/** Why a signature is not taken. */
export type SignatureError =
  | { readonly type: 'signatory-unknown' }
  | { readonly type: 'signatory-not-entitled'; readonly signers: readonly Signer[] }
  | { readonly type: 'signatory-in-team' }
  | { readonly type: 'capacity-missing' }
  | { readonly type: 'date-missing' }
  | { readonly type: 'date-in-future'; readonly day: Day }
  | { readonly type: 'before-last-signature'; readonly lastSignedOn: Day };

/** What keeps a draft from being stored at all. */
export type DraftError =
  | { readonly type: 'code-missing' }
  | { readonly type: 'code-taken'; readonly code: string }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'dates-crossed' }
  | { readonly type: 'member-repeated'; readonly personId: Id<'person'> }
  | { readonly type: 'several-leads' };

/** Why sittings do not stand together. */
export type SittingError =
  | { readonly type: 'hours-invalid'; readonly sittingId: string }
  | { readonly type: 'sitting-outside-period'; readonly sittingId: string; readonly day: Day }
  | { readonly type: 'sitting-in-past'; readonly sittingId: string; readonly day: Day }
  | { readonly type: 'not-in-team'; readonly sittingId: string; readonly personId: Id<'person'> }
  /** Nobody sits in two places at a time, nor in two audits. */
  | {
      readonly type: 'sittings-overlap';
      readonly personId: Id<'person'>;
      readonly sittingIds: readonly [string, string];
      readonly otherAuditId: Id<'audit'> | null;
    };

/** What an audit lacks for going on. */
export type GapError =
  | { readonly type: 'title-missing' }
  | { readonly type: 'objectives-missing' }
  | { readonly type: 'scope-missing' }
  | { readonly type: 'criteria-missing' }
  | { readonly type: 'lead-missing' }
  | { readonly type: 'sittings-missing' }
  | { readonly type: 'auditee-missing'; readonly sittingId: string }
  | { readonly type: 'auditor-missing'; readonly sittingId: string }
  /** Going on over a warning about an auditor needs a reason. */
  | { readonly type: 'warnings-open'; readonly warnings: readonly TeamWarning[] }
  | { readonly type: 'checklist-missing'; readonly sittingIds: readonly string[] }
  /** Going on without an effective revision, or with questions of another one, needs a reason. */
  | { readonly type: 'procedures-not-in-force'; readonly procedureIds: readonly Id<'procedure'>[] }
  | { readonly type: 'checklist-of-other-revision'; readonly procedureIds: readonly Id<'procedure'>[] }
  | { readonly type: 'sittings-to-come'; readonly lastDay: Day }
  /** A nonconformity without its three parts, its own evidence or the auditee's word on it. */
  | { readonly type: 'findings-open'; readonly itemIds: readonly string[] }
  | { readonly type: 'items-unassessed'; readonly itemIds: readonly string[] }
  | { readonly type: 'not-applicable-without-reason'; readonly itemIds: readonly string[] }
  | { readonly type: 'conclusions-missing' }
  | { readonly type: 'report-date-before-findings'; readonly agreedOn: Day }
  | { readonly type: 'number-missing' }
  | { readonly type: 'number-recorded'; readonly number: string | null; readonly date: Day | null }
  /** The report or what it rests on is no longer what was locked. */
  | { readonly type: 'report-altered' }
  | { readonly type: 'answers-exist'; readonly count: number }
  | { readonly type: 'signed-already' }
  | { readonly type: 'nonconformities-open'; readonly count: number };
