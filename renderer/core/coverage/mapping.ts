import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** An administrative procedure is handled by one internal procedure during [from, to). */
export interface Mapping {
  readonly id: Id<'mapping'>;
  readonly administrativeProcedureId: Id<'administrativeProcedure'>;
  readonly procedureId: Id<'procedure'>;
  readonly from: Day;
  readonly to: Day | null;
  readonly mappedBy: Id<'person'> | null;
  readonly note: string;
}

/** A temporary exclusion; it stays in the denominator. Last day is the day before `until`. */
export interface Exclusion {
  readonly id: Id<'exclusion'>;
  readonly administrativeProcedureId: Id<'administrativeProcedure'>;
  readonly reason: string;
  readonly approvedBy: Id<'person'>;
  readonly from: Day;
  readonly until: Day;
}

/** A review that a legal change opened on an internal procedure (QĐ 19/2014/QĐ-TTg, Art. 4.4a: 3 months). */
export interface ReviewTask {
  readonly id: Id<'reviewTask'>;
  readonly procedureId: Id<'procedure'>;
  readonly administrativeProcedureId: Id<'administrativeProcedure'> | null;
  /** What changed, as the officer would say it. */
  readonly cause: string;
  readonly openedOn: Day;
  readonly dueOn: Day;
  readonly closedOn: Day | null;
  readonly outcome: 'keep' | 'revise' | 'withdraw' | null;
}
