import type { AuditeeId } from '../audits/auditee';
import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** A nonconformity (ISO 9000, 3.6.9). From an audit it is raised once per checklist item and keeps its own snapshot. */
export interface Nonconformity {
  readonly id: Id<'nonconformity'>;
  readonly code: string;
  readonly source: { readonly type: 'audit'; readonly auditId: Id<'audit'>; readonly itemId: Id<'checklistItem'> };
  readonly requirement: string;
  readonly evidence: string;
  readonly statement: string;
  readonly grading: 'major' | 'minor';
  readonly clauses: readonly string[];
  readonly auditee: AuditeeId;
  readonly procedureId: Id<'procedure'> | null;
  readonly foundBy: Id<'person'> | null;
  readonly foundOn: Day;
}
