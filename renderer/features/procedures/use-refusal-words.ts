import { isDay } from '../../core/calendar/day';
import type { Role } from '../../core/organisation/person';
import type { DecisionCorrectionError } from '../../core/procedures/lifecycle/correct-decision';
import type { CorrectionError } from '../../core/procedures/lifecycle/correct-event';
import type { LifecycleError } from '../../core/procedures/lifecycle/lifecycle-error';
import type { RevisionStatus } from '../../core/procedures/revision';
import { formatDate, formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import type { UnreadTime } from './editor/draft/unread-times';
import { stageLabel } from './editor/stage-label';

/** A refusal of the lifecycle, or of this screen. */
export type Refusal =
  | LifecycleError
  | CorrectionError
  | DecisionCorrectionError
  | { readonly type: 'draft-not-saved' }
  | { readonly type: 'times-unread'; readonly first: UnreadTime; readonly count: number };

/** Puts refusals into the user's words: days as dd/MM/yyyy, roles and states by their names. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const words = useWords('procedures');
  const common = useWords('common');
  const state = (status: RevisionStatus) => common(`states.revision.${status}`);
  const roles = (list: readonly Role[]) => list.map((role) => words(`roles.${role}`)).join(' / ');
  const place = ({ of, number }: UnreadTime) =>
    of === 'stage' ? stageLabel(number) : words(`unread.${of}`, { number: formatNumber(number) });
  return (refusal) => {
    if (refusal.type === 'times-unread')
      return words('errors.times-unread', {
        count: formatNumber(refusal.count),
        place: place(refusal.first),
        text: refusal.first.text,
      });
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries(refusal))
      if (typeof value === 'string' && name !== 'type') values[name] = isDay(value) ? formatDate(value) : value;
      else if (value === null) values[name] = '–';
    if ('status' in refusal) values['status'] = state(refusal.status);
    if ('needs' in refusal) values['needs'] = refusal.needs.map(state).join(' / ');
    if ('roles' in refusal) values['roles'] = roles(refusal.roles);
    return words(`errors.${refusal.type}`, values);
  };
}
