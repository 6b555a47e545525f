import type { CalendarYear } from './calendar-year';
import { addDays, type Day, weekday } from './day';
import { HOURS_PER_DAY } from './duration';

/** Working days of an agency: Monday to Friday, but for the days of the yearly tables. */
export interface WorkingCalendar {
  readonly daysOff: ReadonlySet<Day>;
  readonly swapped: ReadonlySet<Day>;
  /** Years whose table was checked against the official announcement. */
  readonly settledYears: ReadonlySet<number>;
}

/** A moment of working time: hours 0–8 already worked on a working day. */
export interface WorkMoment {
  readonly day: Day;
  readonly hour: number;
}

/** Builds the calendar from the yearly tables. */
export function workingCalendar(years: Iterable<CalendarYear>): WorkingCalendar {
  const daysOff = new Set<Day>();
  const swapped = new Set<Day>();
  const settledYears = new Set<number>();
  for (const year of years) {
    for (const { day } of year.daysOff) daysOff.add(day);
    for (const { day } of year.swappedWorkingDays) swapped.add(day);
    if (!year.provisional) settledYears.add(year.year);
  }
  return { daysOff, swapped, settledYears };
}

/** True when the agency works on `day`. A day both off and swapped is worked. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.swapped.has(day)) return true;
  return weekday(day) <= 5 && !calendar.daysOff.has(day);
}

/** `day` itself when worked, else the next working day. */
export function workingDayFrom(calendar: WorkingCalendar, day: Day): Day {
  let current = day;
  while (!isWorkingDay(calendar, current)) current = addDays(current, 1);
  return current;
}

/**
 * The working day `count` working days after `day`; before it when negative. The day itself is not counted
 * (Civil Code 2015, Art. 147), and a day off counts as the working day next to it.
 * @param count a whole number
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  if (!Number.isInteger(count)) throw new Error(`not a whole number of days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do current = addDays(current, step);
    while (!isWorkingDay(calendar, current));
  }
  return current;
}

/** Working days in (`from`, `to`]; negative when `to` is earlier. */
export function countWorkingDays(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return 0 - countWorkingDays(calendar, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/**
 * The moment `hours` working hours after `start`; half a day is 4. An end at the close of a day stays on that day.
 * @param hours not negative, decimal
 */
export function addWorkingHours(calendar: WorkingCalendar, start: WorkMoment, hours: number): WorkMoment {
  let day = start.day;
  let hour = start.hour;
  if (!isWorkingDay(calendar, day)) {
    day = workingDayFrom(calendar, day);
    hour = 0;
  }
  let left = hours;
  while (hour + left > HOURS_PER_DAY + 1e-9) {
    left -= HOURS_PER_DAY - hour;
    day = workingDayFrom(calendar, addDays(day, 1));
    hour = 0;
  }
  return { day, hour: Math.round((hour + left) * 1e6) / 1e6 };
}

/** Years touched by [`from`, `to`] that no checked table covers: a result over them is provisional. */
export function unsettledYears(calendar: WorkingCalendar, from: Day, to: Day): readonly number[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!calendar.settledYears.has(year)) years.push(year);
  }
  return years;
}
