import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** What a person may do; declared, not authenticated. */
export type Role = 'secretary' | 'author' | 'reviewer' | 'approver' | 'auditor' | 'viewer';

/** Somebody who works with the system, in the agency or outside it. */
export interface Person {
  readonly id: Id<'person'>;
  readonly name: string;
  readonly holdings: readonly Holding[];
  readonly roles: readonly Role[];
  /** Agency of an outside person, `''` for an own one. */
  readonly outsideAgency: string;
  readonly active: boolean;
}

/** A position held for a time. */
export interface Holding {
  /** Title as printed, such as "Trưởng phòng". */
  readonly title: string;
  readonly unitId: Id<'orgUnit'> | null;
  readonly from: Day | null;
  readonly to: Day | null;
}
