import type { ChangeSetDraft } from '../../kernel/change';
import type { JsonObject } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import { contentHash } from '../content-hash';
import type { Revision, RevisionEvent } from '../revision';
import type { LifecycleError } from './lifecycle-error';
import { contentGaps, signatureRefusal, statusRefusal } from './lifecycle-guards';
import type { RevisionAction } from './lifecycle-table';
import { type RevisionAct, type Signature, transition } from './revision-act';

type Outcome = Result<ChangeSetDraft, LifecycleError>;

/** The author hands the draft over for review: its content is frozen from here on. */
export function submitForReview(act: RevisionAct, by: Signature): Outcome {
  const gap = contentGaps(act.revision, act.siblings)[0];
  const handed = sign(act, 'submit', 'submitted', by, { state: 'awaiting-review' }, gap);
  return handed.ok ? ok(withFrozenContent(handed.value, act.revision)) : handed;
}

/** The reviewer, who is not the author, found it fit for approval. */
export function recordReview(act: RevisionAct, by: Signature): Outcome {
  return sign(act, 'review', 'reviewed', by, { state: 'awaiting-approval' });
}

/** The reviewer or the approver sends it back; the note says what is to be changed. */
export function askForChanges(act: RevisionAct, by: Signature): Outcome {
  const gap: LifecycleError | undefined = by.note.trim() === '' ? { type: 'reason-missing' } : undefined;
  return sign(act, 'ask-changes', 'changes-asked', by, { state: 'changes-asked' }, gap);
}

/** The author takes it up again: a draft whose content may change. */
export function reopenAsDraft(act: RevisionAct, by: Signature): Outcome {
  return sign(act, 'reopen', 'reopened', by, { state: 'draft' });
}

/**
 * The approver, who is not the author, approves exactly the content whose hash was read.
 * @param readHash hash of the content as it stood before the signatory's eyes
 */
export function recordApproval(act: RevisionAct, by: Signature, readHash: string): Outcome {
  const hash = contentHash(act.revision.content);
  const gap: LifecycleError | undefined = hash === readHash ? undefined : { type: 'content-changed' };
  return sign(act, 'approve', 'approved', by, { state: 'approved', approvedHash: hash }, gap);
}

/** Adds the signed event to a revision; the caller has checked it. */
export function withEvent(act: RevisionAct, type: RevisionEvent['type'], by: Signature): readonly RevisionEvent[] {
  const event: RevisionEvent = {
    id: act.newId(),
    type,
    signedBy: by.signedBy,
    capacity: by.capacity.trim(),
    signedOn: by.signedOn,
    recordedBy: act.recordedBy,
    recordedAt: act.now,
    note: by.note.trim(),
  };
  return [...act.revision.events, event];
}

/** Writes the content anew with the submission, so that taking back an earlier edit of it meets a later entry and is refused. */
function withFrozenContent(draft: ChangeSetDraft, revision: Revision): ChangeSetDraft {
  const content = revision.content as unknown as JsonObject;
  const changes = draft.changes.map((change) =>
    change.op === 'update' && change.id === revision.id ? { ...change, set: { ...change.set, content } } : change,
  );
  return { ...draft, changes };
}

function sign(
  act: RevisionAct,
  action: RevisionAction,
  type: RevisionEvent['type'],
  by: Signature,
  patch: Partial<Revision>,
  gap?: LifecycleError,
): Outcome {
  const refusal =
    statusRefusal(action, act.revision, act.siblings, act.today) ?? gap ?? signatureRefusal(act, type, by);
  if (refusal !== null) return err(refusal);
  const after: Revision = { ...act.revision, ...patch, events: withEvent(act, type, by) };
  return ok(transition(`revision.${action}`, act, after, [], { signedBy: act.people.get(by.signedBy)?.name ?? '' }));
}
