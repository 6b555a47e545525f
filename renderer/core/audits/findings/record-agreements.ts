import type { ChangeSetDraft } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import type { Agreement } from '../checklist-item';
import { type AuditAct, auditDetail } from '../lifecycle/audit-act';
import type { FindingError } from './finding-error';
import { recordAgreement } from './record-agreement';
import { findItem } from './write-finding';

/** Records the same word of the auditee on several findings as one change set, undoable; refused whole when one of them is. */
export function recordAgreements(
  act: AuditAct,
  itemIds: readonly string[],
  agreement: Agreement,
): Result<ChangeSetDraft, FindingError> {
  const changes: ChangeSetDraft['changes'][number][] = [];
  const codes: string[] = [];
  for (const itemId of itemIds) {
    const recorded = recordAgreement(act, itemId, agreement);
    if (!recorded.ok && recorded.error.type === 'nothing-changed') continue;
    if (!recorded.ok) return recorded;
    changes.push(...recorded.value.changes);
    codes.push(findItem(act, itemId)?.code ?? '');
  }
  if (changes.length === 0) return err({ type: 'nothing-changed' });
  const detail = { ...auditDetail(act.audit), item: codes.join(', ') };
  return ok({ intent: 'finding.agree', detail, undoable: true, changes });
}
