import type { AuditEvent } from '../../../core/audits/audit';
import type { OfferedAct } from './audit-acts';

/** Which dialog of the page of an audit is open. */
export type OpenDialog =
  | { readonly kind: 'act'; readonly act: OfferedAct }
  | { readonly kind: 'correct'; readonly event: AuditEvent }
  | { readonly kind: 'facts' | 'team' | 'many' | 'arrange' }
  /** `null` adds one. */
  | { readonly kind: 'sitting'; readonly sittingId: string | null; readonly isCopy?: boolean };
