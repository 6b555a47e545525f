import { seedCalendarYears } from '../../../../core/calendar/calendar-years.data';
import { addDays, type Day } from '../../../../core/calendar/day';
import { isWorkingDay, workingCalendar } from '../../../../core/calendar/working-calendar';
import type { SampleContext } from '../sample-context';

/** Day of the round that is being followed up: about half a year ago. */
export function firstDay({ today }: Pick<SampleContext, 'today'>): Day {
  return workingDayUntil(addDays(today, -170));
}

/** Day of the round that runs: today, or the last working day. */
export function secondDay({ today }: Pick<SampleContext, 'today'>): Day {
  return workingDayUntil(today);
}

/** The working day at or before a day. */
export function workingDayUntil(day: Day): Day {
  const calendar = workingCalendar(seedCalendarYears);
  let found = day;
  while (!isWorkingDay(calendar, found)) found = addDays(found, -1);
  return found;
}
