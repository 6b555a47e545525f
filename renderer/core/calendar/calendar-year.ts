import type { Id } from '../kernel/ids';
import type { Day } from './day';

/** One year's public holidays and swapped working days: editable data, since the Government fixes them yearly. */
export interface CalendarYear {
  readonly id: Id<'calendarYear'>;
  readonly year: number;
  /** Days off that would otherwise be worked. */
  readonly daysOff: readonly NamedDay[];
  /** Weekend days worked in exchange. */
  readonly swappedWorkingDays: readonly NamedDay[];
  /** True until somebody checked the year against the official announcement; shown as such. */
  readonly provisional: boolean;
  /** Where the days come from, as the officer would cite it. */
  readonly source: string;
}

/** A day with the reason why it is off or worked. */
export interface NamedDay {
  readonly day: Day;
  readonly name: string;
}
