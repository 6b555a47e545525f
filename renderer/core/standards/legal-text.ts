import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** A legal text as cited: law moves fast, so every one is a row with its effective dates. */
export interface LegalText {
  readonly id: Id<'legalText'>;
  /** Number as printed, such as `118/2025/NĐ-CP`. */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly replacedBy: Id<'legalText'> | null;
  readonly verified: boolean;
  readonly note: string;
}
