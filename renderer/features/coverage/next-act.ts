import type { Day } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { MappingSuggestion } from '../../core/coverage/suggest-mappings';
import type { Procedure } from '../../core/procedures/procedure';

/** The one thing to do next about an administrative procedure. */
export type NextAct =
  | { readonly type: 'map' }
  | { readonly type: 'map-to'; readonly suggestion: MappingSuggestion }
  | {
      readonly type: 'write' | 'continue' | 'review' | 'approve' | 'setDate' | 'open' | 'reviewBy';
      readonly procedure: Procedure;
      readonly day: Day | null;
    }
  /** Nothing to do: it takes effect by itself. */
  | { readonly type: 'wait'; readonly day: Day }
  | { readonly type: 'close-review' }
  | { readonly type: 'exclusion' }
  | { readonly type: 'scope' }
  | { readonly type: 'none' };

/**
 * What to do next, from the state.
 * @param suggestion the procedure suggested for it, if any
 */
export function nextAct(row: CoverageRow, suggestion: MappingSuggestion | undefined): NextAct {
  const { state, procedure, revision, revisionStatus, review } = row;
  switch (state) {
    case 'undetermined':
      return { type: 'scope' };
    case 'out':
      return { type: 'none' };
    case 'excluded':
      return { type: 'exclusion' };
    case 'not-covered':
      if (suggestion !== undefined) return { type: 'map-to', suggestion };
      return procedure === null ? { type: 'map' } : { type: 'write', procedure, day: null };
    default:
      break;
  }
  if (procedure === null) return { type: 'map' };
  const act = (type: 'write' | 'continue' | 'review' | 'approve' | 'setDate' | 'open' | 'reviewBy'): NextAct => ({
    type,
    procedure,
    day: review.dueOn,
  });
  if (state === 'obsolete-only') return act('write');
  if (state === 'draft-only') {
    if (revisionStatus === 'awaiting-review') return act('review');
    return act(revisionStatus === 'awaiting-approval' ? 'approve' : 'continue');
  }
  if (state === 'approved-not-effective') {
    const from = revision?.effectiveFrom ?? null;
    return from === null ? act('setDate') : { type: 'wait', day: from };
  }
  if (state === 'up-to-date') return act('open');
  return review.task === null ? act('reviewBy') : { type: 'close-review' };
}
