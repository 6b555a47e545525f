import { type Day, isDay } from '../../../core/calendar/day';
import type { Instant } from '../../../core/kernel/instant';
import type { Query } from '../../../navigation/paths';

/** The moment to look back to: a local day, and a local time or its end. */
export interface Moment {
  readonly day: Day;
  /** `HH:mm`, `null` for the end of the day. */
  readonly time: string | null;
  readonly at: Instant;
}

/** Reads the moment from the address; `null` when it names none. */
export function readMoment({ on, time }: Query): Moment | null {
  if (on === undefined || !isDay(on)) return null;
  const clock = readTime(time ?? '');
  return { day: on, time: clock, at: endOfMinute(on, clock ?? '23:59') };
}

/** Time typed by a person, such as `8:05` or `14h30`, as `HH:mm`; `null` when it is none. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})[:.h](\d{2})$/.exec(text.trim().toLowerCase());
  const [hours, minutes] = [Number(parts?.[1] ?? Number.NaN), Number(parts?.[2] ?? Number.NaN)];
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : null;
}

/** The last millisecond of a local minute: what was recorded within it counts. */
function endOfMinute(day: Day, time: string): Instant {
  return new Date(`${day}T${time}:59.999`).toISOString();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
