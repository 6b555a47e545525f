import { type Duration, sumDays, workingDaysOf } from '../../calendar/duration';

/** Several durations added up. Calendar days stand apart: they never add to working days. */
export interface TimeSum {
  /** Working days, hours as eighths. */
  readonly workingDays: number;
  readonly calendarDays: number;
  /** How many durations counted; 0 makes the sum meaningless. */
  readonly counted: number;
  /** How many were not entered or are not prescribed. */
  readonly missing: number;
}

/** How one time stands to another. `by` is the difference in days, not negative, `null` when they do not compare. */
export interface TimeComparison {
  readonly verdict: 'less' | 'equal' | 'more' | 'different-units' | 'unknown';
  readonly by: number | null;
}

/** Adds durations up; "not counted" is left out whole. */
export function addUp(durations: readonly (Duration | null | undefined)[]): TimeSum {
  const working: number[] = [];
  const calendar: number[] = [];
  let missing = 0;
  for (const duration of durations) {
    if (duration == null || duration.kind === 'not-prescribed') missing += 1;
    else if (duration.kind === 'calendar-days') calendar.push(duration.amount);
    else if (duration.kind !== 'not-counted') working.push(workingDaysOf(duration) ?? 0);
  }
  return {
    workingDays: sumDays(working),
    calendarDays: sumDays(calendar),
    counted: working.length + calendar.length,
    missing,
  };
}

/** A limit as a sum: "same day" allows one working day; `null` for none, "not prescribed" and "not counted". */
export function limitOf(duration: Duration | null | undefined): TimeSum | null {
  if (duration == null) return null;
  const sum = addUp([duration.kind === 'same-day' ? { kind: 'working-days', amount: 1 } : duration]);
  return sum.counted === 0 ? null : sum;
}

/** Compares two times; working and calendar days are different units, to be confirmed by a person. */
export function compareTimes(time: TimeSum | null, limit: TimeSum | null): TimeComparison {
  if (time === null || limit === null || time.counted === 0 || limit.counted === 0)
    return { verdict: 'unknown', by: null };
  const days = inOneUnit(time, limit);
  if (days === null) return { verdict: 'different-units', by: null };
  const difference = sumDays([days.time, -days.limit]);
  return { verdict: difference < 0 ? 'less' : difference > 0 ? 'more' : 'equal', by: Math.abs(difference) };
}

/** Share of `limit` that `time` saves, 0.286 for 5 of 7 days, negative when it takes longer; `null` when they do not compare. */
export function shareCut(time: TimeSum | null, limit: TimeSum | null): number | null {
  if (time === null || limit === null || time.counted === 0 || limit.counted === 0) return null;
  const days = inOneUnit(time, limit);
  return days === null || days.limit === 0 ? null : (days.limit - days.time) / days.limit;
}

function inOneUnit(time: TimeSum, limit: TimeSum): { readonly time: number; readonly limit: number } | null {
  if (time.calendarDays === 0 && limit.calendarDays === 0) return { time: time.workingDays, limit: limit.workingDays };
  if (time.workingDays === 0 && limit.workingDays === 0) return { time: time.calendarDays, limit: limit.calendarDays };
  return null;
}
