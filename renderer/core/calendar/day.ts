import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  differenceInCalendarDays,
  format,
  getISODay,
  isValid,
  lastDayOfMonth,
  parseISO,
} from 'date-fns';

/** A calendar date, `YYYY-MM-DD`. Text order is time order. */
export type Day = string;

/** True for an existing date written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** The date `count` calendar days after `day`; before it when negative. */
export function addDays(day: Day, count: number): Day {
  return format(addDaysToDate(parseISO(day), count), 'yyyy-MM-dd');
}

/** The same day of the month `count` months later, the month's last day where there is none: 30/11 + 3 = 28/02. */
export function addMonths(day: Day, count: number): Day {
  return format(addMonthsToDate(parseISO(day), count), 'yyyy-MM-dd');
}

/** The last day of the month of `day`. */
export function endOfMonth(day: Day): Day {
  return format(lastDayOfMonth(parseISO(day)), 'yyyy-MM-dd');
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return getISODay(parseISO(day));
}

/** True when `day` is within the half-open span [`from`, `to`); `null` bounds are open. */
export function isWithin(day: Day, from: Day | null, to: Day | null): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/** dd/MM/yyyy, as Vietnamese documents print dates. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
