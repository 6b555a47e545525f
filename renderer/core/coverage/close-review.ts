import type { Day } from '../calendar/day';
import { type ChangeSetDraft, updateChange } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import type { Revision } from '../procedures/revision';
import { effectiveRevisionAt } from '../procedures/revision-status';
import type { CoverageRecords } from './coverage-index';
import type { ReviewTask } from './mapping';

/** What a review decided. */
export interface ReviewClosing {
  readonly taskId: string;
  readonly outcome: NonNullable<ReviewTask['outcome']>;
  readonly closedOn: Day;
}

/** Why a review was not closed. */
export type ReviewClosingError =
  | { readonly type: 'unknown-review' }
  | { readonly type: 'already-closed' }
  | { readonly type: 'closed-before-opened' }
  /** Outcome `revise`, but no revision took effect since the review was opened. */
  | { readonly type: 'not-revised' }
  /** Outcome `withdraw`, but a revision is still in force. */
  | { readonly type: 'still-in-force' };

/**
 * Closes a review as kept, revised or withdrawn, undoable. Revised asks for a revision in force since the review was
 * opened, withdrawn for none: a review is not done by announcing it.
 */
export function closeReview(
  records: Pick<CoverageRecords, 'reviewTask' | 'revision'>,
  { taskId, outcome, closedOn }: ReviewClosing,
): Result<ChangeSetDraft, ReviewClosingError> {
  const task = records.reviewTask.get(taskId);
  if (task === undefined) return err({ type: 'unknown-review' });
  if (task.closedOn !== null) return err({ type: 'already-closed' });
  if (closedOn < task.openedOn) return err({ type: 'closed-before-opened' });
  const inForce = effectiveRevisionAt(revisionsOf(records, task.procedureId), closedOn);
  if (outcome === 'revise' && (inForce?.effectiveFrom ?? '') < task.openedOn) return err({ type: 'not-revised' });
  if (outcome === 'withdraw' && inForce !== null) return err({ type: 'still-in-force' });
  const closed: ReviewTask = { ...task, closedOn, outcome };
  const change = updateChange('reviewTask', task, closed);
  return ok({
    intent: 'coverage.close-review',
    detail: { outcome, closedOn },
    undoable: true,
    changes: change === null ? [] : [change],
  });
}

function revisionsOf(records: Pick<CoverageRecords, 'revision'>, procedureId: string): readonly Revision[] {
  return [...records.revision.values()].filter((revision) => revision.procedureId === procedureId);
}
