import type { Audit } from '../../../../core/audits/audit';
import type { NewDays } from '../../../../core/audits/lifecycle/resume-audit';
import { addDays, type Day, daysBetween } from '../../../../core/calendar/day';
import { type WorkingCalendar, workingDayFrom } from '../../../../core/calendar/working-calendar';

/** The sittings from another first day on: hours and distances stay, days off go on to the next working day. */
export function movedSittings(
  { sittings, from }: Pick<Audit, 'sittings' | 'from'>,
  first: Day,
  calendar: WorkingCalendar,
): Audit['sittings'] {
  const begin = sittings.reduce((earliest, { day }) => (day < earliest ? day : earliest), sittings[0]?.day ?? from);
  const days = [...new Set(sittings.map(({ day }) => day))].sort();
  const moved = new Map<Day, Day>();
  let last: Day | null = null;
  for (const day of days) {
    const wanted = addDays(first, daysBetween(begin, day));
    const least: Day = last === null || wanted > last ? wanted : addDays(last, 1);
    last = workingDayFrom(calendar, least);
    moved.set(day, last);
  }
  return sittings.map((sitting) => ({ ...sitting, day: moved.get(sitting.day) ?? sitting.day }));
}

/** Days of an audit that hold its sittings. */
export function daysOf(sittings: Audit['sittings'], otherwise: Day): NewDays {
  const days = sittings.map(({ day }) => day).sort();
  return { from: days[0] ?? otherwise, to: days.at(-1) ?? otherwise, sittings };
}
