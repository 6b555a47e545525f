import { type Day, isWithin } from '../calendar/day';
import type { Procedure } from '../procedures/procedure';
import type { Revision, RevisionStatus } from '../procedures/revision';
import type { AdministrativeProcedure } from '../register/administrative-procedure';
import { type CoverageIndex, type CoverageRecords, indexCoverage } from './coverage-index';
import { type CoverageState, coverageStateOf } from './coverage-state';
import type { Exclusion, Mapping } from './mapping';
import { type OutReason, registerStandingAt } from './register-standing';
import { type ReviewStanding, reviewStandingAt } from './review-standing';
import { type RevisionsOnDay, revisionsOnDay } from './revisions-on-day';

/** One administrative procedure on one day: its state and everything that the state rests on. */
export interface CoverageRow {
  readonly administrative: AdministrativeProcedure;
  readonly state: CoverageState;
  readonly outReason: OutReason | null;
  readonly mapping: Mapping | null;
  readonly procedure: Procedure | null;
  /** Revision that decides the state: the effective one, else the approved, unfinished or last one. */
  readonly revision: Revision | null;
  readonly revisionStatus: RevisionStatus | null;
  readonly exclusion: Exclusion | null;
  readonly review: ReviewStanding;
}

/** Coverage of every administrative procedure on `day`, in the register's order. */
export function coverageAt(records: CoverageRecords, day: Day): readonly CoverageRow[] {
  return coverageOn(indexCoverage(records), day);
}

/** The same from an index, for several days in a row. */
export function coverageOn(index: CoverageIndex, day: Day): readonly CoverageRow[] {
  const revisions = new Map<string, RevisionsOnDay>();
  const rows: CoverageRow[] = [];
  for (const administrative of index.records.administrativeProcedure.values())
    rows.push(rowOf(index, administrative, day, revisions));
  return rows;
}

/** The mapping of an administrative procedure that runs on `day`, the latest begun if several do; `null` for none. */
export function mappingAt(mappings: readonly Mapping[] | undefined, day: Day): Mapping | null {
  return mappings?.findLast(({ from, to }) => isWithin(day, from, to)) ?? null;
}

function rowOf(
  index: CoverageIndex,
  administrative: AdministrativeProcedure,
  day: Day,
  memo: Map<string, RevisionsOnDay>,
): CoverageRow {
  const standing = registerStandingAt(administrative, day);
  const mapping = mappingAt(index.mappingsOf.get(administrative.id), day);
  const procedure = mapping === null ? null : (index.records.procedure.get(mapping.procedureId) ?? null);
  const { facts, deciding } =
    procedure === null ? revisionsOnDay([], day) : revisionsOn(index, procedure.id, day, memo);
  const exclusion =
    index.exclusionsOf.get(administrative.id)?.findLast(({ from, until }) => isWithin(day, from, until)) ?? null;
  const effective = deciding?.status === 'effective' ? deciding.revision : null;
  const review =
    procedure === null || effective === null
      ? NO_REVIEW
      : reviewStandingAt(index.reviewsOf.get(procedure.id) ?? [], effective.reviewDue, administrative.id, day);
  return {
    administrative,
    state: coverageStateOf({
      scope: standing.scope,
      ended: standing.ended,
      excluded: exclusion !== null,
      ...facts,
      review: review.kind,
    }),
    outReason: standing.reason,
    mapping,
    procedure,
    revision: deciding?.revision ?? null,
    revisionStatus: deciding?.status ?? null,
    exclusion,
    review,
  };
}

const NO_REVIEW: ReviewStanding = { kind: 'none', dueOn: null, task: null };

function revisionsOn(
  index: CoverageIndex,
  procedureId: string,
  day: Day,
  memo: Map<string, RevisionsOnDay>,
): RevisionsOnDay {
  const known = memo.get(procedureId);
  if (known !== undefined) return known;
  const result = revisionsOnDay(index.revisionsOf.get(procedureId) ?? [], day);
  memo.set(procedureId, result);
  return result;
}
