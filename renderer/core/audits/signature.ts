import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';
import type { Instant } from '../kernel/instant';

/** An official act: signed by somebody in a capacity on a day, recorded by somebody at an instant. */
export interface Signature {
  readonly signedBy: Id<'person'>;
  /** Capacity as printed, such as "KT. GIÁM ĐỐC". */
  readonly capacity: string;
  readonly signedOn: Day;
  readonly recordedBy: Id<'person'> | null;
  readonly recordedAt: Instant;
  readonly note: string;
}

/** An official act as it stands on paper, before it is recorded. */
export type Signing = Pick<Signature, 'signedBy' | 'capacity' | 'signedOn' | 'note'>;
