import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** The agency whose quality system this is: exactly one record in a workspace. */
export interface Agency {
  readonly id: Id<'agency'>;
  /** Sample data is marked on every screen and stamped on every export. */
  readonly isSample: boolean;
  /** Dated names, so that old documents print old names. Never empty. */
  readonly names: readonly AgencyName[];
  readonly areaClasses: readonly AreaClass[];
  readonly codePatterns: CodePatterns;
  readonly standardEditionId: Id<'standardEdition'> | null;
  /** Target share of time cut against the statutory limit, 0–100 (editable default 50). */
  readonly timeCutTarget: number;
}

/** The agency's names from a date on. */
export interface AgencyName {
  readonly from: Day | null;
  readonly name: string;
  readonly shortName: string;
  readonly parentBody: string;
  /** Title of the head, as printed above a signature. */
  readonly headTitle: string;
  /** Place name in front of a date. */
  readonly place: string;
}

/** A class of area with its own time limits; the first one is the general class. */
export interface AreaClass {
  readonly id: string;
  readonly name: string;
}

/** Templates of human codes; `{nn}` is a running number padded to its letters, `{qt}` the procedure's code. */
export interface CodePatterns {
  readonly administrative: string;
  readonly system: string;
  readonly internal: string;
  readonly form: string;
}
