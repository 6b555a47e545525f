import type { Day } from '../core/calendar/day';
import type { Instant } from '../core/kernel/instant';

/** The machine's clock as the program reads it. */
export interface Clock {
  readonly nowMs: () => number;
  readonly now: () => Instant;
  /** Today in the machine's time zone. */
  readonly today: () => Day;
}

/** A clock over a source of milliseconds since 1970. */
export function clockOver(nowMs: () => number): Clock {
  return {
    nowMs,
    now: () => new Date(nowMs()).toISOString(),
    today: () => {
      const date = new Date(nowMs());
      return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    },
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
