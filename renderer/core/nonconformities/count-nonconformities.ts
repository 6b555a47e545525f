import type { NonconformityCounts } from '../audits/programme/planned-procedures';
import type { Nonconformity } from './nonconformity';

type List = readonly Nonconformity[];

/** Counts of nonconformities for planning a programme, as it expects them. */
export interface PlanningCounts {
  readonly byAuditee: ReadonlyMap<string, NonconformityCounts>;
  readonly byProcedure: ReadonlyMap<string, NonconformityCounts>;
}

/**
 * Open nonconformities by auditee and by procedure, and how many of them came up in an earlier audit.
 * @param isOpen whether a nonconformity is not closed yet
 */
export function planningCounts(all: List, isOpen: (nonconformity: Nonconformity) => boolean): PlanningCounts {
  const open = all.filter(isOpen).map((one) => ({ one, repeated: timesRaised(one, all) > 1 }));
  const byProcedure = Map.groupBy(open, ({ one }) => one.procedureId);
  byProcedure.delete(null);
  return {
    byAuditee: counted(Map.groupBy(open, ({ one }) => one.auditee)),
    byProcedure: counted(byProcedure as ReadonlyMap<string, typeof open>),
  };
}

/** Number of audits that found the same so far, this one included: 1 for the first time. */
export function timesRaised(nonconformity: Nonconformity, all: List): number {
  const earlier = all.filter((other) => isEarlier(other, nonconformity) && isSame(other, nonconformity));
  return new Set(earlier.map(({ source }) => source.auditId)).size + 1;
}

/**
 * Whether two nonconformities are of the same key: a clause in common, at the same auditee or in the same procedure. Never by
 * their words; without a clause nothing is repeated.
 */
export function isSame(a: Nonconformity, b: Nonconformity): boolean {
  const somewhere = a.auditee === b.auditee || (a.procedureId !== null && a.procedureId === b.procedureId);
  return somewhere && a.clauses.some((clause) => b.clauses.includes(clause));
}

function isEarlier(other: Nonconformity, than: Nonconformity): boolean {
  return other.source.auditId !== than.source.auditId && other.foundOn < than.foundOn;
}

function counted(
  groups: ReadonlyMap<string, readonly { readonly repeated: boolean }[]>,
): ReadonlyMap<string, NonconformityCounts> {
  return new Map(
    [...groups].map(([key, list]) => [
      key,
      { open: list.length, repeated: list.filter(({ repeated }) => repeated).length },
    ]),
  );
}
