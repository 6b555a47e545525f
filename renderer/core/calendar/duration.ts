/** How long something may take. Amounts are decimal and not negative; calendar days never compare with working days. */
export type Duration =
  | { readonly kind: 'working-days'; readonly amount: number }
  | { readonly kind: 'hours'; readonly amount: number }
  | { readonly kind: 'calendar-days'; readonly amount: number }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'not-prescribed' }
  | { readonly kind: 'not-counted' };

/** A duration for each area class (địa bàn), keyed by the class id of the agency's settings. */
export interface DurationByArea {
  readonly [areaClass: string]: Duration | undefined;
}

/** Working hours of one working day. */
export const HOURS_PER_DAY = 8;

/**
 * Length in working days: 8 hours make one; "same day" and "not counted" add nothing.
 * @returns `null` for calendar days and for "not prescribed", which never compare with working days
 */
export function workingDaysOf(duration: Duration): number | null {
  switch (duration.kind) {
    case 'working-days':
      return duration.amount;
    case 'hours':
      return duration.amount / HOURS_PER_DAY;
    case 'same-day':
    case 'not-counted':
      return 0;
    case 'calendar-days':
    case 'not-prescribed':
      return null;
  }
}

/** Sum without the tails of binary fractions: 0,1 + 0,2 = 0,3. Rounded to a thousandth of a day. */
export function sumDays(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1000) / 1000;
}
