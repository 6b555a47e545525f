import type { Duration } from '../core/calendar/duration';
import type { TimeSum } from '../core/procedures/totals/time-sum';
import type { DocumentLabels } from './labels';

/** A step's time as printed: `0,5 ngày`; `''` for an absent one. */
export function durationText(duration: Duration | null | undefined, labels: DocumentLabels): string {
  return duration == null ? '' : wordsOf(duration, labels, 'duration.working');
}

/** A limit as printed in full: `10 ngày làm việc`; `''` for an absent one. */
export function limitText(duration: Duration | null | undefined, labels: DocumentLabels): string {
  return duration == null ? '' : wordsOf(duration, labels, 'duration.workingLong');
}

/** A sum as printed in full; calendar days are never added to working days. */
export function sumText(sum: TimeSum, labels: DocumentLabels): string {
  if (sum.counted === 0) return labels('duration.missing');
  const working = labels('duration.workingLong', { amount: amountText(sum.workingDays, labels) });
  const calendar = labels('duration.calendar', { amount: amountText(sum.calendarDays, labels) });
  if (sum.calendarDays === 0) return working;
  return sum.workingDays === 0 ? calendar : labels('duration.and', { first: working, second: calendar });
}

/** A number with the document's decimal mark and at most three decimals; one digit gets no zero in front. */
export function amountText(amount: number, labels: DocumentLabels): string {
  return String(Math.round(amount * 1000) / 1000).replace('.', labels('decimalMark'));
}

function wordsOf(
  duration: Duration,
  labels: DocumentLabels,
  working: 'duration.working' | 'duration.workingLong',
): string {
  switch (duration.kind) {
    case 'working-days':
      return labels(working, { amount: amountText(duration.amount, labels) });
    case 'hours':
      return labels('duration.hours', { amount: amountText(duration.amount, labels) });
    case 'calendar-days':
      return labels('duration.calendar', { amount: amountText(duration.amount, labels) });
    case 'same-day':
      return labels('duration.sameDay');
    case 'not-prescribed':
      return labels('duration.notPrescribed');
    case 'not-counted':
      return labels('duration.notCounted');
  }
}
