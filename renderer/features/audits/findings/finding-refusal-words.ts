import type { FindingError } from '../../../core/audits/findings/finding-error';
import type { Day } from '../../../core/calendar/day';
import type { RaiseError } from '../../../core/nonconformities/raise-nonconformities';
import type { WorkspaceState } from '../../../data/record-types';
import { formatDate } from '../../../strings/format';
import { wordsOf } from '../../../strings/use-words';
import { auditRefusalWords } from '../shared/refusal-words';

const words = wordsOf('findings');

/** Why a finding, the auditee's word on it or a nonconformity is refused, in words. */
export function findingRefusalWords(error: FindingError | RaiseError, state: WorkspaceState, today: Day): string {
  switch (error.type) {
    case 'item-unknown':
    case 'statement-missing':
    case 'name-missing':
    case 'opinion-missing':
    case 'bad-pattern':
      return words(`refusals.${error.type}`);
    case 'before-sitting':
      return words('refusals.before-sitting', { day: formatDate(error.day) });
    default:
      return auditRefusalWords(error, state, today);
  }
}
