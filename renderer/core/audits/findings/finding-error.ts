import type { Day } from '../../calendar/day';
import type { AuditError } from '../lifecycle/audit-error';

/** Why a finding is not written, or the auditee's word on it not recorded. */
export type FindingError =
  | AuditError
  /** The question is not on the checklist of the audit, or was taken off it. */
  | { readonly type: 'item-unknown'; readonly itemId: string }
  | { readonly type: 'statement-missing' }
  | { readonly type: 'name-missing' }
  /** A disagreement is recorded in the auditee's own words. */
  | { readonly type: 'opinion-missing' }
  | { readonly type: 'before-sitting'; readonly day: Day };
