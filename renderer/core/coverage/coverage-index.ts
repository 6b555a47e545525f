import type { Procedure } from '../procedures/procedure';
import type { Revision } from '../procedures/revision';
import type { AdministrativeProcedure } from '../register/administrative-procedure';
import type { Exclusion, Mapping, ReviewTask } from './mapping';

/** The records that coverage is computed from, by id: any workspace state fits. */
export interface CoverageRecords {
  readonly administrativeProcedure: ReadonlyMap<string, AdministrativeProcedure>;
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly mapping: ReadonlyMap<string, Mapping>;
  readonly exclusion: ReadonlyMap<string, Exclusion>;
  readonly reviewTask: ReadonlyMap<string, ReviewTask>;
}

/** The same records by what they belong to, so that one pass answers any day. */
export interface CoverageIndex {
  readonly records: CoverageRecords;
  readonly mappingsOf: ReadonlyMap<string, readonly Mapping[]>;
  readonly exclusionsOf: ReadonlyMap<string, readonly Exclusion[]>;
  readonly revisionsOf: ReadonlyMap<string, readonly Revision[]>;
  readonly reviewsOf: ReadonlyMap<string, readonly ReviewTask[]>;
}

/** Sorts the records by what they belong to: mappings and exclusions by administrative procedure, the rest by procedure. */
export function indexCoverage(records: CoverageRecords): CoverageIndex {
  return {
    records,
    mappingsOf: groupBy(records.mapping.values(), (mapping) => mapping.administrativeProcedureId, byStart),
    exclusionsOf: groupBy(records.exclusion.values(), (exclusion) => exclusion.administrativeProcedureId, byStart),
    revisionsOf: groupBy(records.revision.values(), (revision) => revision.procedureId),
    reviewsOf: groupBy(records.reviewTask.values(), (task) => task.procedureId),
  };
}

/** Collects items by key, keeping their order unless one is given. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  order?: (a: T, b: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  if (order !== undefined) for (const group of groups.values()) group.sort(order);
  return groups;
}

function byStart(a: { from: string; id: string }, b: { from: string; id: string }): number {
  return a.from === b.from ? compareText(a.id, b.id) : compareText(a.from, b.from);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
