import type { Grading } from '../checklist-item';
import type { AuditError } from '../lifecycle/audit-error';

/** Why an answer is not taken. What is merely incomplete is taken. */
export type AnswerError =
  | AuditError
  | { readonly type: 'item-unknown'; readonly itemId: string }
  | { readonly type: 'item-dropped'; readonly code: string }
  /** Results read from paper never overwrite another answer. */
  | { readonly type: 'answered-otherwise'; readonly code: string }
  | { readonly type: 'grading-unfit'; readonly grading: Grading }
  | { readonly type: 'evidence-unknown'; readonly evidenceId: string }
  | { readonly type: 'evidence-exists'; readonly evidenceId: string }
  /** The dossier is on no sampling sheet of the sitting. */
  | { readonly type: 'dossier-unknown'; readonly dossierId: string };
