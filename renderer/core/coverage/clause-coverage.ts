import type { Day } from '../calendar/day';
import type { Procedure } from '../procedures/procedure';
import type { RevisionStatus } from '../procedures/revision';
import type { Clause } from '../standards/standard-edition';
import type { CoverageIndex } from './coverage-index';
import { type CoverageState, coverageStateOf, isCovered } from './coverage-state';
import { revisionsOnDay } from './revisions-on-day';

/** A procedure that serves a clause, with its standing on the day; `null` while it has no revision. */
export interface ServingProcedure {
  readonly procedure: Procedure;
  readonly status: RevisionStatus | null;
  /** Number that the procedure names: the clause itself, or the one above that includes it. */
  readonly through: string;
}

/** One clause on one day. */
export interface ClauseRow {
  readonly clause: Clause;
  /** True for a heading with clauses below it; the clauses below are counted, the heading is not. */
  readonly isHeading: boolean;
  /** State of the clause; of a heading, whether all below are covered. */
  readonly state: CoverageState;
  readonly procedures: readonly ServingProcedure[];
}

/** Clauses with both numbers of their rate. */
export interface ClauseCoverage {
  readonly rows: readonly ClauseRow[];
  /** Clauses counted: those without clauses below. */
  readonly total: number;
  readonly covered: number;
}

/**
 * Which procedures serve each clause on `day`, and which clauses nothing in force serves. Naming a clause serves all
 * clauses below it; a clause is covered when one effective revision serves it.
 */
export function clauseCoverageOn(index: CoverageIndex, clauses: readonly Clause[], day: Day): ClauseCoverage {
  const serving = servingByNumber(index, day);
  const numbers = new Set(clauses.map(({ number }) => number));
  const headings = new Set([...numbers].flatMap(numbersAbove));
  const plain = clauses.map((clause): ClauseRow => {
    const named = [clause.number, ...numbersAbove(clause.number)].flatMap((number) => serving.get(number) ?? []);
    const procedures = distinct(named);
    return { clause, isHeading: headings.has(clause.number), state: stateOf(procedures), procedures };
  });
  const rows = plain.map((row) => (row.isHeading ? { ...row, state: headingState(row, plain) } : row));
  const counted = rows.filter(({ isHeading }) => !isHeading);
  return { rows, total: counted.length, covered: counted.filter(({ state }) => isCovered(state)).length };
}

function servingByNumber(index: CoverageIndex, day: Day): ReadonlyMap<string, readonly ServingProcedure[]> {
  const serving = new Map<string, ServingProcedure[]>();
  for (const procedure of index.records.procedure.values()) {
    const status = revisionsOnDay(index.revisionsOf.get(procedure.id) ?? [], day).deciding?.status ?? null;
    for (const through of procedure.clauses) {
      const list = serving.get(through) ?? [];
      list.push({ procedure, status, through });
      serving.set(through, list);
    }
  }
  return serving;
}

function stateOf(procedures: readonly ServingProcedure[]): CoverageState {
  const has = (...wanted: readonly RevisionStatus[]) =>
    procedures.some(({ status }) => status !== null && wanted.includes(status));
  return coverageStateOf({
    scope: 'in',
    ended: false,
    excluded: false,
    hasEffective: has('effective'),
    hasApproved: has('approved'),
    hasDraft: has('draft', 'awaiting-review', 'awaiting-approval', 'changes-asked'),
    hasObsolete: has('superseded', 'withdrawn'),
    review: 'none',
  });
}

function headingState(heading: ClauseRow, rows: readonly ClauseRow[]): CoverageState {
  const below = rows.filter(
    ({ clause, isHeading }) => !isHeading && clause.number.startsWith(`${heading.clause.number}.`),
  );
  return below.every(({ state }) => isCovered(state)) ? 'up-to-date' : 'not-covered';
}

function numbersAbove(number: string): readonly string[] {
  const parts = number.split('.');
  return parts.slice(1).map((_, place) => parts.slice(0, parts.length - 1 - place).join('.'));
}

function distinct(procedures: readonly ServingProcedure[]): readonly ServingProcedure[] {
  return [...new Map(procedures.toReversed().map((one) => [one.procedure.id, one])).values()].toSorted((a, b) =>
    a.procedure.code < b.procedure.code ? -1 : a.procedure.code > b.procedure.code ? 1 : 0,
  );
}
