import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';

/** Competence of an auditor; audits done and load are derived. */
export interface AuditorProfile {
  readonly id: Id<'auditorProfile'>;
  readonly personId: Id<'person'>;
  readonly trainings: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: Day;
    readonly certificate: string;
  }[];
  readonly competentFrom: Day | null;
  /** Last day of validity, `null` for none set. */
  readonly competentUntil: Day | null;
  readonly note: string;
}
