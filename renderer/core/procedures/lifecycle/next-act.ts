import type { Day } from '../../calendar/day';
import type { Revision } from '../revision';
import { revisionStatusAt } from '../revision-status';
import type { LifecycleError } from './lifecycle-error';
import { approvalHolds, contentGaps, openRevisionOf } from './lifecycle-guards';

/** The one act that brings a revision further, with what it still lacks. */
export interface NextAct {
  readonly act: 'submit' | 'review' | 'approve' | 'reopen' | 'set-effective' | 'start';
  readonly missing: readonly LifecycleError[];
}

/** What comes next for a revision on `day`; `null` when nothing does. */
export function nextAct(revision: Revision, siblings: readonly Revision[], day: Day): NextAct | null {
  switch (revisionStatusAt(revision, siblings, day)) {
    case 'draft':
      return { act: 'submit', missing: contentGaps(revision, siblings) };
    case 'awaiting-review':
      return { act: 'review', missing: [] };
    case 'awaiting-approval':
      return { act: 'approve', missing: [] };
    case 'changes-asked':
      return { act: 'reopen', missing: [] };
    case 'approved':
      return { act: 'set-effective', missing: approvalHolds(revision) ? [] : [{ type: 'approval-void' }] };
    case 'effective':
    case 'withdrawn':
      return openRevisionOf(siblings) === null ? { act: 'start', missing: [] } : null;
    case 'superseded':
      return null;
  }
}
