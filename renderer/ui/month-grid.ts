import { addDays, type Day, weekday } from '../core/calendar/day';

/** Days of the weeks that touch a month, Monday first; always whole weeks. */
export function monthGrid(year: number, month: number): readonly Day[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const start = addDays(first, 1 - weekday(first));
  const after = nextMonth(year, month, 1);
  const end = `${after.year}-${String(after.month).padStart(2, '0')}-01`;
  const days: Day[] = [];
  for (let day = start; day < end || days.length % 7 !== 0; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The month `step` months away. Months count from 1. */
export function nextMonth(
  year: number,
  month: number,
  step: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + step;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
