import { isDay } from '../../calendar/day';
import type { ChangeSetDraft } from '../../kernel/change';
import { err, type Result } from '../../kernel/result';
import type { Agreement, ChecklistItem } from '../checklist-item';
import type { AuditAct } from '../lifecycle/audit-act';
import type { FindingError } from './finding-error';
import { findItem, saveFinding } from './write-finding';

/** Records what the auditee says to a finding, undoable, while answers may be given: who, on which day, and against it why. */
export function recordAgreement(
  act: AuditAct,
  itemId: string,
  agreement: Agreement,
): Result<ChangeSetDraft, FindingError> {
  const item = findItem(act, itemId);
  if (item === undefined) return err({ type: 'item-unknown', itemId });
  if (item.finding === null || item.finding.statement.trim() === '') return err({ type: 'statement-missing' });
  const refusal = agreementRefusal(act, item, agreement);
  if (refusal !== null) return err(refusal);
  return saveFinding('finding.agree', act, item, { ...item.finding, agreement: tidy(agreement) });
}

function agreementRefusal(act: AuditAct, item: ChecklistItem, agreement: Agreement): FindingError | null {
  if (agreement.type === 'not-asked') return null;
  if (agreement.by.trim() === '') return { type: 'name-missing' };
  if (!isDay(agreement.on)) return { type: 'date-missing' };
  if (agreement.on > act.today) return { type: 'date-in-future', day: agreement.on };
  const held = act.audit.sittings.find(({ id }) => id === item.sittingId)?.day;
  if (held !== undefined && agreement.on < held) return { type: 'before-sitting', day: held };
  return agreement.type === 'disagreed' && agreement.opinion.trim() === '' ? { type: 'opinion-missing' } : null;
}

function tidy(agreement: Agreement): Agreement {
  if (agreement.type === 'not-asked') return agreement;
  const { on } = agreement;
  const by = agreement.by.normalize('NFC').trim();
  if (agreement.type === 'agreed') return { type: 'agreed', by, on };
  return { type: 'disagreed', by, on, opinion: agreement.opinion.normalize('NFC').trim() };
}
