import type { Id } from '../../kernel/ids';
import type { AuditError } from '../lifecycle/audit-error';

/** Why an act on a checklist is refused. */
export type ChecklistError =
  | AuditError
  | { readonly type: 'sitting-unknown'; readonly sittingId: string }
  | { readonly type: 'item-unknown'; readonly itemId: string }
  | { readonly type: 'question-missing' }
  /** Without a revision in force there is nothing to generate from. */
  | { readonly type: 'procedure-not-in-force'; readonly procedureId: Id<'procedure'> }
  | { readonly type: 'clause-unknown'; readonly clause: string }
  | { readonly type: 'bank-question-unknown'; readonly questionId: string }
  /** What was answered is not taken off. */
  | { readonly type: 'item-answered'; readonly code: string }
  /** A running audit answers for every question that it started with: leaving one out needs a reason in its answer. */
  | { readonly type: 'item-in-snapshot'; readonly code: string };
