import { addMonths, type Day, endOfMonth } from '../calendar/day';
import { coverageOn } from './coverage-at';
import type { CoverageIndex } from './coverage-index';
import { type CoverageFigures, coverageFigures } from './figures';

/** Coverage on one day of a trend. */
export interface TrendPoint {
  readonly day: Day;
  readonly figures: CoverageFigures;
}

/** Coverage at the ends of the months before `today` and today itself, oldest first: `months` points in all. */
export function coverageTrend(index: CoverageIndex, today: Day, months: number): readonly TrendPoint[] {
  return Array.from({ length: months }, (_, place) => {
    const back = months - 1 - place;
    const day = back === 0 ? today : endOfMonth(addMonths(`${today.slice(0, 7)}-01`, -back));
    return { day, figures: coverageFigures(coverageOn(index, day)) };
  });
}
