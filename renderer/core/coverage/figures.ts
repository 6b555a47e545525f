import type { CoverageRow } from './coverage-at';
import { type CoverageState, coverageGroups, coverageStates, isCovered } from './coverage-state';

/** How many administrative procedures stand in each state. */
export type StateCounts = Readonly<Record<CoverageState, number>>;

/** The counts with both rates. A rate is covered / in scope in 0…1, `null` while nothing is in scope. */
export interface CoverageFigures {
  readonly counts: StateCounts;
  /** Denominator: in scope, exclusions included. */
  readonly inScope: number;
  /** Reviews included, late ones too. */
  readonly covered: number;
  /** Covered without a late review. */
  readonly upToDate: number;
  readonly coveredRate: number | null;
  readonly upToDateRate: number | null;
}

/** A figure of the rows: a state, or a sum of states. */
export type FigureName = CoverageState | 'in-scope' | 'covered' | 'current' | 'gap' | 'all';

/** Counts and both rates of the rows. */
export function coverageFigures(rows: readonly CoverageRow[]): CoverageFigures {
  const counts = Object.fromEntries(coverageStates.map((state) => [state, 0])) as Record<CoverageState, number>;
  for (const row of rows) counts[row.state] += 1;
  const sum = (figure: FigureName) =>
    coverageStates.reduce((total, state) => (isCountedIn(figure, state) ? total + counts[state] : total), 0);
  const inScope = sum('in-scope');
  const covered = sum('covered');
  const upToDate = sum('current');
  return {
    counts,
    inScope,
    covered,
    upToDate,
    coveredRate: inScope === 0 ? null : covered / inScope,
    upToDateRate: inScope === 0 ? null : upToDate / inScope,
  };
}

/** The rows that a figure counts: what opens when it is clicked. */
export function rowsBehind(rows: readonly CoverageRow[], figure: FigureName): readonly CoverageRow[] {
  return rows.filter((row) => isCountedIn(figure, row.state));
}

/** True when `figure` counts administrative procedures in `state`. */
export function isCountedIn(figure: FigureName, state: CoverageState): boolean {
  switch (figure) {
    case 'all':
      return true;
    case 'in-scope':
      return coverageGroups[state] !== 'outside';
    case 'covered':
      return isCovered(state);
    case 'current':
      return isCovered(state) && state !== 'review-overdue';
    case 'gap':
      return coverageGroups[state] === 'gap';
    default:
      return figure === state;
  }
}

/** True when a text names a figure, as in an address. */
export function isFigureName(text: string): text is FigureName {
  return ['in-scope', 'covered', 'current', 'gap', 'all'].includes(text) || Object.hasOwn(coverageGroups, text);
}
