import type { ChangeSetDraft } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import { saveRecord } from '../kernel/save-record';
import type { CalendarYear } from './calendar-year';
import { isDay, weekday } from './day';

/** Why a year's table was not taken. */
export type CalendarFailure =
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'other-year'; readonly day: string }
  | { readonly type: 'repeated'; readonly day: string }
  | { readonly type: 'already-worked'; readonly day: string }
  | { readonly type: 'already-off'; readonly day: string }
  | { readonly type: 'year-taken' }
  | { readonly type: 'unchanged' };

/** Stores a year's days off (weekdays) and days worked in exchange (weekends), each once and within the year. */
export function saveCalendarYear(
  years: readonly CalendarYear[],
  after: CalendarYear,
): Result<ChangeSetDraft, CalendarFailure> {
  const failure = firstFailure(after);
  if (failure !== null) return err(failure);
  if (years.some(({ id, year }) => id !== after.id && year === after.year)) return err({ type: 'year-taken' });
  const before = years.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('calendar.save', 'calendarYear', before, after, { year: after.year });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}

function firstFailure({ year, daysOff, swappedWorkingDays }: CalendarYear): CalendarFailure | null {
  const seen = new Set<string>();
  for (const { day } of [...daysOff, ...swappedWorkingDays]) {
    if (!isDay(day)) return { type: 'bad-date', text: day };
    if (!day.startsWith(`${year}-`)) return { type: 'other-year', day };
    if (seen.has(day)) return { type: 'repeated', day };
    seen.add(day);
  }
  const weekendOff = daysOff.find(({ day }) => weekday(day) > 5);
  if (weekendOff !== undefined) return { type: 'already-off', day: weekendOff.day };
  const weekdayWorked = swappedWorkingDays.find(({ day }) => weekday(day) <= 5);
  return weekdayWorked === undefined ? null : { type: 'already-worked', day: weekdayWorked.day };
}
