import { type ChangeSetDraft, updateChange } from '../../kernel/change';
import { asId } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import type { Revision, RevisionEvent } from '../revision';
import type { LifecycleError } from './lifecycle-error';
import { signatureRefusal } from './lifecycle-guards';
import { type RevisionAct, revisionDetail, type Signature } from './revision-act';

/** Why an entry is not corrected. */
export type CorrectionError =
  | LifecycleError
  | { readonly type: 'event-gone' }
  | { readonly type: 'after-next-signature'; readonly nextSignedOn: string }
  | { readonly type: 'after-effective'; readonly effectiveFrom: string };

/**
 * Mends a wrongly recorded signature: who signed, in what capacity, when. The act itself and the content stay; the reason is
 * kept in the history. The corrected signature must pass the same guards as a new one.
 */
export function correctEvent(
  act: RevisionAct,
  eventId: string,
  by: Omit<Signature, 'note'>,
  reason: string,
): Result<ChangeSetDraft, CorrectionError> {
  const { revision } = act;
  const index = revision.events.findIndex(({ id }) => id === eventId);
  const event = revision.events[index];
  if (event === undefined) return err({ type: 'event-gone' });
  if (reason.trim() === '') return err({ type: 'reason-missing' });
  const corrected: RevisionEvent = { ...event, ...by, capacity: by.capacity.trim() };
  const events = revision.events.map((one) => (one === event ? corrected : one));
  const refusal =
    signatureRefusal(asOf(act, index), event.type, { ...by, note: event.note }) ??
    authorRefusal(events) ??
    laterRefusal(act, index, by.signedOn);
  if (refusal !== null) return err(refusal);
  const after: Revision = { ...revision, events };
  const change = updateChange('revision', revision, after);
  if (change === null) return err({ type: 'nothing-changed' });
  const detail = { ...revisionDetail(act.procedure, revision), act: event.type, reason: reason.trim() };
  return ok({ intent: 'revision.correct-entry', detail, undoable: false, changes: [change] });
}

/** The revision as it stood before the event. */
function asOf(act: RevisionAct, index: number): RevisionAct {
  return { ...act, revision: { ...act.revision, events: act.revision.events.slice(0, index) } };
}

/** A corrected author must not turn out to have reviewed or approved. */
function authorRefusal(events: readonly RevisionEvent[]): LifecycleError | null {
  const authors = new Set<string>();
  for (const { type, signedBy } of events) {
    if (type === 'submitted') authors.add(signedBy);
    const judged = type === 'reviewed' || type === 'approved' || type === 'changes-asked';
    if (judged && authors.has(asId<'person'>(signedBy))) return { type: 'signatory-is-author' };
  }
  return null;
}

function laterRefusal({ revision, decision }: RevisionAct, index: number, signedOn: string): CorrectionError | null {
  const next = revision.events[index + 1];
  if (next !== undefined && next.signedOn < signedOn)
    return { type: 'after-next-signature', nextSignedOn: next.signedOn };
  if (revision.events[index]?.type !== 'approved') return null;
  const decided = decision?.date ?? null;
  if (decided !== null && decided < signedOn) return { type: 'decision-before-approval', approvedOn: signedOn };
  const from = revision.effectiveFrom;
  return from !== null && from < signedOn ? { type: 'after-effective', effectiveFrom: from } : null;
}
