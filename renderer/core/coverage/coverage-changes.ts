import type { Day } from '../calendar/day';
import { type CoverageRow, coverageOn } from './coverage-at';
import { type CoverageIndex, type CoverageRecords, indexCoverage } from './coverage-index';
import { coverageGroups, isCovered } from './coverage-state';

/** One administrative procedure on both days. */
export interface CoverageChange {
  readonly before: CoverageRow;
  readonly after: CoverageRow;
}

/** What moved between two days; no administrative procedure stands in two lists. */
export interface CoverageChanges {
  /** Not covered before, covered after. */
  readonly gained: readonly CoverageChange[];
  /** Covered before, still in scope after and not covered any more. */
  readonly lost: readonly CoverageChange[];
  /** Came into the denominator without being covered. */
  readonly entered: readonly CoverageChange[];
  /** Went out of the denominator. */
  readonly left: readonly CoverageChange[];
}

/** Compares the coverage of two days of the same records. */
export function coverageChanges(records: CoverageRecords, fromDay: Day, toDay: Day): CoverageChanges {
  return coverageChangesOn(indexCoverage(records), fromDay, toDay);
}

/** The same from an index. */
export function coverageChangesOn(index: CoverageIndex, fromDay: Day, toDay: Day): CoverageChanges {
  const lists = {
    gained: [] as CoverageChange[],
    lost: [] as CoverageChange[],
    entered: [] as CoverageChange[],
    left: [] as CoverageChange[],
  };
  const earlier = coverageOn(index, fromDay);
  for (const [place, after] of coverageOn(index, toDay).entries()) {
    const before = earlier[place];
    const list = before === undefined ? null : listOf(before, after);
    if (before !== undefined && list !== null) lists[list].push({ before, after });
  }
  return lists;
}

function listOf(before: CoverageRow, after: CoverageRow): keyof CoverageChanges | null {
  const was = coverageGroups[before.state];
  const is = coverageGroups[after.state];
  if (was === is) return null;
  if (isCovered(after.state)) return 'gained';
  if (is === 'outside') return 'left';
  return was === 'covered' ? 'lost' : 'entered';
}
