import type { Day } from '../../calendar/day';
import { type ChangeSetDraft, updateChange } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import type { AuditEvent } from '../audit';
import type { Signing } from '../signature';
import { type AuditAct, auditDetail } from './audit-act';
import type { AuditError } from './audit-error';
import { signatureRefusal } from './audit-guards';
import { findingGaps } from './item-gaps';
import { takeSnapshot } from './start-audit';

/** Why an entry is not corrected. */
export type AuditCorrectionError =
  | AuditError
  | { readonly type: 'event-gone' }
  | { readonly type: 'after-next-signature'; readonly nextSignedOn: Day }
  /** On that day other revisions were in force than those that the audit holds fast. */
  | { readonly type: 'snapshot-differs' };

/**
 * Mends a wrongly recorded signature: who signed, in what capacity, when. The act itself and what it led to stay; the reason is
 * kept in the history. The corrected signature must pass the same guards as a new one.
 */
export function correctAuditEvent(
  act: AuditAct,
  eventId: string,
  by: Omit<Signing, 'note'>,
  reason: string,
): Result<ChangeSetDraft, AuditCorrectionError> {
  const { audit } = act;
  const index = audit.events.findIndex(({ id }) => id === eventId);
  const event = audit.events[index];
  if (event === undefined) return err({ type: 'event-gone' });
  if (reason.trim() === '') return err({ type: 'reason-missing' });
  const asOf: AuditAct = { ...act, audit: { ...audit, events: audit.events.slice(0, index) } };
  const refusal =
    signatureRefusal(asOf, event.type, { ...by, note: event.note }) ??
    laterRefusal(audit.events, index, by.signedOn) ??
    dateRefusal(act, event.type, by.signedOn);
  if (refusal !== null) return err(refusal);
  const corrected: AuditEvent = { ...event, ...by, capacity: by.capacity.trim() };
  const after = { ...audit, events: audit.events.map((one) => (one === event ? corrected : one)) };
  const change = updateChange('audit', audit, after);
  if (change === null) return err({ type: 'nothing-changed' });
  const detail = { ...auditDetail(audit), act: event.type, reason: reason.trim() };
  return ok({ intent: 'audit.correct-entry', detail, undoable: false, changes: [change] });
}

function laterRefusal(events: readonly AuditEvent[], index: number, signedOn: Day): AuditCorrectionError | null {
  const next = events[index + 1];
  return next !== undefined && next.signedOn < signedOn
    ? { type: 'after-next-signature', nextSignedOn: next.signedOn }
    : null;
}

/** What hangs on the date of an act besides the order of signatures. */
function dateRefusal(act: AuditAct, type: AuditEvent['type'], day: Day): AuditCorrectionError | null {
  const { snapshot, report } = act.audit;
  if (type === 'started' && snapshot !== null) {
    const pinned = new Map(snapshot.revisions.map(({ procedureId, revisionId }) => [procedureId, revisionId]));
    const then = takeSnapshot(act, day).revisions;
    const same = then.length === pinned.size && then.every((one) => pinned.get(one.procedureId) === one.revisionId);
    if (!same) return { type: 'snapshot-differs' };
  }
  if (type !== 'findings-agreed') return null;
  const early = findingGaps(act, day).find((gap) => gap.type === 'sittings-to-come');
  if (early !== undefined) return early;
  const date = report?.date ?? null;
  return date !== null && date < day ? { type: 'report-date-before-findings', agreedOn: day } : null;
}
