/** How an administrative procedure stands on a day: always exactly one of these, in the order of the matrix. */
export type CoverageState =
  | 'up-to-date'
  | 'under-review'
  | 'review-overdue'
  | 'approved-not-effective'
  | 'draft-only'
  | 'obsolete-only'
  | 'excluded'
  | 'not-covered'
  | 'undetermined'
  | 'out';

/** Group of states: covered and gap make up the denominator, outside stays out of it. */
export type CoverageGroup = 'covered' | 'gap' | 'outside';

/** What is known about one administrative procedure on one day; the state follows from these alone. */
export interface CoverageFacts {
  readonly scope: 'undetermined' | 'in' | 'out';
  /** Replaced or abolished by that day. */
  readonly ended: boolean;
  /** An exclusion is running. */
  readonly excluded: boolean;
  /** The internal procedure that it is mapped to on that day has a revision that … */
  readonly hasEffective: boolean;
  readonly hasApproved: boolean;
  readonly hasDraft: boolean;
  readonly hasObsolete: boolean;
  /** Review of that internal procedure on that day. */
  readonly review: 'none' | 'open' | 'overdue';
}

/**
 * Precedence: the first row that holds is the state. An effective revision covers whatever else is stored; an
 * exclusion is an official act and speaks before unfinished papers.
 */
export const coveragePrecedence: readonly {
  readonly state: CoverageState;
  readonly holds: (facts: CoverageFacts) => boolean;
}[] = [
  { state: 'out', holds: (facts) => facts.ended || facts.scope === 'out' },
  { state: 'undetermined', holds: (facts) => facts.scope === 'undetermined' },
  { state: 'review-overdue', holds: (facts) => facts.hasEffective && facts.review === 'overdue' },
  { state: 'under-review', holds: (facts) => facts.hasEffective && facts.review === 'open' },
  { state: 'up-to-date', holds: (facts) => facts.hasEffective },
  { state: 'excluded', holds: (facts) => facts.excluded },
  { state: 'approved-not-effective', holds: (facts) => facts.hasApproved },
  { state: 'draft-only', holds: (facts) => facts.hasDraft },
  { state: 'obsolete-only', holds: (facts) => facts.hasObsolete },
  { state: 'not-covered', holds: () => true },
];

/** Group of each state, in the order in which tables show them. */
export const coverageGroups: Readonly<Record<CoverageState, CoverageGroup>> = {
  'up-to-date': 'covered',
  'under-review': 'covered',
  'review-overdue': 'covered',
  'approved-not-effective': 'gap',
  'draft-only': 'gap',
  'obsolete-only': 'gap',
  excluded: 'gap',
  'not-covered': 'gap',
  undetermined: 'outside',
  out: 'outside',
};

/** All states in the order in which tables show them. */
export const coverageStates = Object.keys(coverageGroups) as readonly CoverageState[];

/** The one state that follows from the facts. */
export function coverageStateOf(facts: CoverageFacts): CoverageState {
  return coveragePrecedence.find((row) => row.holds(facts))?.state ?? 'not-covered';
}

/** True when an effective revision covers it, reviews included. */
export function isCovered(state: CoverageState): boolean {
  return coverageGroups[state] === 'covered';
}

/** True when the agency must cover it and does not. */
export function isGap(state: CoverageState): boolean {
  return coverageGroups[state] === 'gap';
}

/** True when a text names a state, as in an address. */
export function isCoverageState(text: string): text is CoverageState {
  return Object.hasOwn(coverageGroups, text);
}
