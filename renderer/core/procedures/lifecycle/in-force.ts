import { type Day, formatDay, isDay } from '../../calendar/day';
import { type Change, type ChangeSetDraft, updateChange } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import type { Procedure } from '../procedure';
import { startsOn } from '../revision-status';
import type { LifecycleError } from './lifecycle-error';
import { approvalHolds, approvedOn, orderRefusal, signatureRefusal, statusRefusal } from './lifecycle-guards';
import { type RevisionAct, type Signature, transition } from './revision-act';
import { withEvent } from './sign-revision';

type Outcome = Result<ChangeSetDraft, LifecycleError>;

/**
 * Fixes the first day in force; on that day the former revision is superseded by itself. It may be moved until it has come.
 * The procedure takes over the title that was approved.
 * @param reviewDue day of the periodic review, `null` for none
 */
export function setEffective(act: RevisionAct, from: Day, reviewDue: Day | null = null): Outcome {
  const refusal =
    statusRefusal('set-effective', act.revision, act.siblings, act.today) ?? effectRefusal(act, from, reviewDue);
  if (refusal !== null) return err(refusal);
  const title = act.revision.content.title.trim() || act.procedure.title;
  const named: Procedure = { ...act.procedure, title };
  const renamed: Change | null = updateChange('procedure', act.procedure, named);
  const after = { ...act.revision, effectiveFrom: from, reviewDue };
  const draft = transition('revision.set-effective', act, after, renamed === null ? [] : [renamed], {
    from: formatDay(from),
  });
  return draft.changes.length === 0 ? err({ type: 'nothing-changed' }) : ok(draft);
}

/**
 * Takes a revision out of force from a day on, with the reason in the note. Nothing takes its place, also not the former one.
 * One that is not yet in force may be withdrawn before its day: it then never takes effect.
 */
export function withdrawRevision(act: RevisionAct, by: Signature, from: Day): Outcome {
  const refusal =
    statusRefusal('withdraw', act.revision, act.siblings, act.today) ??
    (by.note.trim() === '' ? { type: 'reason-missing' as const } : null) ??
    signatureRefusal(act, 'withdrawn', by) ??
    withdrawalRefusal(act, from);
  if (refusal !== null) return err(refusal);
  const after = { ...act.revision, withdrawnFrom: from, events: withEvent(act, 'withdrawn', by) };
  return ok(transition('revision.withdraw', act, after, [], { from: formatDay(from), reason: by.note.trim() }));
}

/** Periodic review found the revision still right: it stays in force, the next review is due on a later day. */
export function keepAfterReview(act: RevisionAct, by: Signature, nextReview: Day | null): Outcome {
  const late: LifecycleError | null =
    nextReview !== null && nextReview <= by.signedOn ? { type: 'review-not-later', day: by.signedOn } : null;
  const refusal =
    statusRefusal('keep', act.revision, act.siblings, act.today) ?? signatureRefusal(act, 'kept', by) ?? late;
  if (refusal !== null) return err(refusal);
  const after = { ...act.revision, reviewDue: nextReview, events: withEvent(act, 'kept', by) };
  return ok(transition('revision.keep', act, after, [], { next: nextReview === null ? '' : formatDay(nextReview) }));
}

function effectRefusal(act: RevisionAct, from: Day, reviewDue: Day | null): LifecycleError | null {
  if (!isDay(from)) return { type: 'date-missing' };
  if (!approvalHolds(act.revision)) return { type: 'approval-void' };
  const approved = approvedOn(act.revision);
  if (approved !== null && from < approved) return { type: 'effective-before-approval', approvedOn: approved };
  const decided = act.decision?.date ?? null;
  if (decided !== null && from < decided) return { type: 'effective-before-decision', decisionDate: decided };
  if (reviewDue !== null && reviewDue <= from) return { type: 'review-not-later', day: from };
  return orderRefusal(act.revision, act.siblings, from);
}

function withdrawalRefusal(act: RevisionAct, from: Day): LifecycleError | null {
  if (!isDay(from)) return { type: 'date-missing' };
  const start = startsOn(act.revision);
  const began = start !== null && start <= act.today;
  return began && from <= start ? { type: 'withdrawn-before-effective', effectiveFrom: start } : null;
}
