import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** A unit of the agency; a tree through `parentId`. */
export interface OrgUnit {
  readonly id: Id<'orgUnit'>;
  readonly parentId: Id<'orgUnit'> | null;
  readonly names: readonly UnitName[];
  readonly dissolvedOn: Day | null;
  readonly successorIds: readonly Id<'orgUnit'>[];
  /** Place in lists, ascending. */
  readonly order: number;
}

/** A unit's name from a date on. */
export interface UnitName {
  readonly from: Day | null;
  readonly name: string;
  readonly shortName: string;
}

/** What a step names as responsible; may belong to an outside body. */
export interface Position {
  readonly id: Id<'position'>;
  readonly name: string;
  readonly unitId: Id<'orgUnit'> | null;
  /** Name of the outside body (one-stop centre, provincial committee, post), `''` for an own position. */
  readonly outsideBody: string;
}
