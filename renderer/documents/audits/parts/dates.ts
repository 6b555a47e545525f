import { type Day, weekday } from '../../../core/calendar/day';
import type { AuditLabels } from '../audit-labels';

/** A day in words as in administrative documents: days below 10 and the months 1 and 2 with a zero. */
export function longDay(day: Day, labels: AuditLabels): string {
  return labels('day.long', dayParts(day));
}

/** A day in words with its weekday in front. */
export function dayOfWeek(day: Day, labels: AuditLabels): string {
  const name = weekday(day) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
  return labels('day.ofWeek', { weekday: labels(`day.weekday.${name}`), ...dayParts(day) });
}

/** One day, or the first and the last of several. */
export function period(from: Day, to: Day, labels: AuditLabels): string {
  return from === to
    ? longDay(from, labels)
    : labels('day.range', { from: longDay(from, labels), to: longDay(to, labels) });
}

function dayParts(day: Day): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date, month: Number(month) <= 2 ? month : String(Number(month)), year };
}
