import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { AuditeeId } from './auditee';
import type { Signature } from './signature';

/** Stored states of an audit in their order; `postponed` and `cancelled` stand beside the ladder. */
export type AuditState =
  | 'drafted'
  | 'approved'
  | 'notified'
  | 'running'
  | 'findings-agreed'
  | 'reported'
  | 'follow-up'
  | 'closed'
  | 'postponed'
  | 'cancelled';

/** One audit (ISO 19011, 6). */
export interface Audit {
  readonly id: Id<'audit'>;
  readonly code: string;
  readonly title: string;
  readonly programmeId: Id<'auditProgramme'> | null;
  /** Slots of the programme that it carries out. */
  readonly slotIds: readonly string[];
  readonly objectives: readonly string[];
  readonly scope: string;
  readonly criteria: readonly string[];
  readonly combinedWith: string;
  readonly from: Day;
  readonly to: Day;
  readonly team: readonly TeamMember[];
  readonly sittings: readonly Sitting[];
  readonly state: AuditState;
  /** State to come back to, while postponed. */
  readonly postponedFrom: AuditState | null;
  readonly events: readonly AuditEvent[];
  /** Taken when it starts; the checklist of a running audit never follows later revisions. */
  readonly snapshot: AuditSnapshot | null;
  readonly report: AuditReport | null;
}

/** Somebody of the team; auditors may come from other agencies. */
export interface TeamMember {
  readonly personId: Id<'person'>;
  readonly part: 'lead' | 'auditor' | 'expert' | 'observer';
}

/** A sitting: one auditee at one time. */
export interface Sitting {
  readonly id: string;
  readonly day: Day;
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'opening' | 'auditee' | 'team' | 'closing';
  readonly auditee: AuditeeId | null;
  readonly subject: string;
  readonly clauses: readonly string[];
  readonly procedureIds: readonly Id<'procedure'>[];
  readonly auditorIds: readonly Id<'person'>[];
  /** Who speaks for the auditee, as printed. */
  readonly representative: string;
  /** Reasons for going on over a warning about an auditor, by kind of warning and person. */
  readonly overrides: readonly {
    readonly personId: Id<'person'>;
    readonly warning: TeamWarning['type'];
    readonly reason: string;
  }[];
}

/** Why somebody had better not audit a sitting (ISO 19011: independence where practicable). A warning: going on needs a reason. */
export type TeamWarning =
  | { readonly type: 'own-unit'; readonly personId: Id<'person'>; readonly sittingId: string }
  | {
      readonly type: 'own-procedure';
      readonly personId: Id<'person'>;
      readonly sittingId: string;
      readonly procedureId: Id<'procedure'>;
    }
  | {
      readonly type: 'not-competent';
      readonly personId: Id<'person'>;
      readonly sittingId: string;
      readonly expired: Day | null;
    };

/** An act on the audit. */
export interface AuditEvent extends Signature {
  readonly id: string;
  readonly type:
    | 'approved'
    | 'notified'
    | 'started'
    | 'findings-agreed'
    | 'reported'
    | 'report-withdrawn'
    | 'followed-up'
    | 'closed'
    | 'postponed'
    | 'resumed'
    | 'cancelled'
    | 'team-changed'
    | 'stepped-back';
}

/** Revisions, team and checklist as they stood when the audit started. */
export interface AuditSnapshot {
  readonly at: Instant;
  readonly revisions: readonly {
    readonly procedureId: Id<'procedure'>;
    readonly revisionId: Id<'revision'>;
    readonly contentHash: string;
  }[];
  readonly team: readonly TeamMember[];
  readonly itemIds: readonly Id<'checklistItem'>[];
}

/** What the lead writes; figures and tables of the report are computed. */
export interface AuditReport {
  readonly number: string | null;
  readonly date: Day | null;
  readonly strengths: readonly string[];
  readonly limits: readonly string[];
  readonly conclusions: string;
  readonly recommendations: readonly string[];
  /** Hash of the report and everything that it rests on, `null` while it is not locked. */
  readonly lockedHash: string | null;
}
