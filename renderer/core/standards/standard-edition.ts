import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** An edition of the standard. Only clause numbers and titles are held, never its text. */
export interface StandardEdition {
  readonly id: Id<'standardEdition'>;
  readonly code: string;
  readonly title: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** False shows "chưa đối chiếu" beside it. */
  readonly verified: boolean;
  readonly clauses: readonly Clause[];
}

/** A clause: number such as `8.5.1` with its titles. */
export interface Clause {
  readonly number: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly verified: boolean;
}
