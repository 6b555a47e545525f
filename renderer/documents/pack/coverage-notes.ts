import { formatDay } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import { limitText } from '../duration-text';
import type { DocumentLabels } from '../labels';

/** What stands beside the state of one administrative procedure: why it is out, until when, under which review. */
export function coverageNote(
  { outReason, exclusion, review, state, administrative }: CoverageRow,
  text: DocumentLabels,
): string {
  const parts = [
    outReason === null ? '' : text(`pack.out.${outReason}`),
    state === 'excluded' && exclusion !== null
      ? text('pack.excludedUntil', { reason: exclusion.reason, date: formatDay(exclusion.until) })
      : '',
    review.dueOn === null ? '' : text('pack.reviewDue', { date: formatDay(review.dueOn) }),
    review.task?.cause ?? '',
    administrative.verified ? '' : text('pack.unverified'),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Statutory time in the general class of area, case by case as far as the cases differ. */
export function statutoryText({ administrative }: CoverageRow, areaClass: string, text: DocumentLabels): string {
  const times = administrative.cases.map(({ name, statutory, timeText }) => {
    const time = timeText === '' ? limitText(statutory[areaClass], text) : timeText;
    return { name, time };
  });
  const distinct = new Set(times.map(({ time }) => time));
  if (distinct.size <= 1) return times[0]?.time ?? '';
  return times.map(({ name, time }) => (name === '' ? time : `${name}: ${time}`)).join('\n');
}
