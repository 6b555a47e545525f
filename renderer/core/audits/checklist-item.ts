import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';
import type { Instant } from '../kernel/instant';

/** A question of an audit with its answer. Its identity, links and evidence outlive every change of its words. */
export interface ChecklistItem {
  readonly id: Id<'checklistItem'>;
  readonly auditId: Id<'audit'>;
  readonly sittingId: string;
  /** Place within its sitting, ascending. */
  readonly order: number;
  /** Short code for the paper version, unique within the audit, such as `TT-09`. */
  readonly code: string;
  readonly source: ItemSource;
  readonly words: ItemWords;
  /** What was generated last, `null` for a free item: the common ancestor when the checklist is generated again. */
  readonly generated: ItemWords | null;
  /** Taken off by the auditor; kept so that generating again does not bring it back. */
  readonly dropped: boolean;
  /** No longer asked by its source when the checklist was generated last; kept for its answer, its edited words or the paper. */
  readonly gone: boolean;
  readonly answer: Answer;
  /** Auditor's finding, `null` while there is nothing to say. */
  readonly finding: Finding | null;
}

/** Where a question comes from. Steps are pinned to the revision that was in force. */
export type ItemSource =
  | {
      readonly type: 'step';
      readonly procedureId: Id<'procedure'>;
      readonly revisionId: Id<'revision'>;
      readonly caseId: string;
      readonly stepId: string;
    }
  | {
      readonly type: 'procedure';
      readonly procedureId: Id<'procedure'>;
      readonly revisionId: Id<'revision'>;
      readonly topic: ProcedureTopic;
    }
  | { readonly type: 'clause'; readonly clause: string }
  | { readonly type: 'bank'; readonly questionId: Id<'bankQuestion'> }
  | { readonly type: 'last-audit'; readonly itemId: Id<'checklistItem'> }
  | { readonly type: 'free' };

/** What a question asks of a procedure as a whole. */
export type ProcedureTopic = 'known' | 'dossier' | 'forms' | 'records';

/** Words of a question that the auditor may edit. */
export interface ItemWords {
  readonly question: string;
  /** Documents and records to look at. */
  readonly look: string;
  /** Requirement that it tests, as cited in a finding. */
  readonly requirement: string;
  readonly clauses: readonly string[];
}

/** Result and grading stand apart: an observation does not lower conformity. */
export interface Answer {
  readonly result: 'not-assessed' | 'conform' | 'nonconform' | 'not-applicable';
  readonly grading: Grading | null;
  /** Reason for "not applicable" and for leaving it unassessed. */
  readonly reason: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly answeredBy: Id<'person'> | null;
  readonly answeredAt: Instant | null;
}

/** major and minor grade a nonconformity; the others stand beside any result. */
export type Grading = 'major' | 'minor' | 'observation' | 'opportunity' | 'good-practice';

/** Audit evidence (ISO 19011, 3.9). */
export type Evidence =
  | { readonly id: string; readonly type: 'text'; readonly text: string }
  | { readonly id: string; readonly type: 'file'; readonly attachmentId: Id<'attachment'> }
  | { readonly id: string; readonly type: 'dossier'; readonly sampleId: Id<'auditSample'>; readonly dossierId: string };

/** Finding in three parts, and what the auditee says to it. */
export interface Finding {
  readonly requirement: string;
  readonly evidence: string;
  readonly statement: string;
  readonly agreement: Agreement;
}

/** The auditee agrees, or the disagreement is recorded and printed. */
export type Agreement =
  | { readonly type: 'not-asked' }
  | { readonly type: 'agreed'; readonly by: string; readonly on: Day }
  | { readonly type: 'disagreed'; readonly by: string; readonly on: Day; readonly opinion: string };
