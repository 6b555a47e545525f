import type { Day } from '../../calendar/day';
import type { SignatureError } from '../lifecycle/audit-error';
import type { CycleGaps } from './coverage-gaps';

/** Why a programme is not taken, or an act on it refused. */
export type ProgrammeError =
  | Exclude<SignatureError, { readonly type: 'signatory-in-team' }>
  | { readonly type: 'year-invalid' }
  | { readonly type: 'year-taken'; readonly year: number }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'dates-crossed' }
  /** The cycle must reach into the year. */
  | { readonly type: 'cycle-outside-year' }
  | { readonly type: 'auditee-repeated'; readonly auditee: string }
  | { readonly type: 'clause-repeated'; readonly clause: string; readonly auditee: string }
  | {
      readonly type: 'slot-invalid';
      readonly slotId: string;
      readonly problem: 'month' | 'day' | 'auditee' | 'repeated';
    }
  /** An approved programme changes only after it was taken up again. */
  | { readonly type: 'approved-already' }
  | { readonly type: 'not-approved' }
  | { readonly type: 'objectives-missing' }
  | { readonly type: 'scope-missing' }
  | { readonly type: 'criteria-missing' }
  | { readonly type: 'slots-missing' }
  | { readonly type: 'not-prepared' }
  | { readonly type: 'signatory-is-preparer' }
  /** Leaving something out of the cycle needs a reason. */
  | { readonly type: 'cycle-gaps'; readonly gaps: CycleGaps }
  | { readonly type: 'reason-missing' }
  | { readonly type: 'number-missing' }
  | { readonly type: 'number-recorded'; readonly number: string | null; readonly date: Day | null }
  | { readonly type: 'nothing-changed' };
