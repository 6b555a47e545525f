import type { Day } from '../../calendar/day';
import type { WorkingCalendar } from '../../calendar/working-calendar';
import type { Id, IdSource } from '../../kernel/ids';
import type { AuditeeId } from '../auditee';
import type { TeamRecords } from '../lifecycle/audit-act';
import type { AuditProgramme, ProgrammeSlot } from '../programme';
import type { AuditedEntry } from './audit-history';
import type { NonconformityCounts, PlannedProcedure } from './planned-procedures';

/** What a plan is made from; the same input gives the same plan. */
export interface PlanningInput {
  /** Year, cycle, auditees, matrix; of its slots the locked ones stay. */
  readonly programme: AuditProgramme;
  /** Slots that an audit already carries out: they stay like locked ones. */
  readonly takenSlotIds: readonly string[];
  readonly calendar: WorkingCalendar;
  readonly records: TeamRecords;
  readonly procedures: readonly PlannedProcedure[];
  readonly history: readonly AuditedEntry[];
  /** Open and repeated nonconformities by auditee. */
  readonly counts: ReadonlyMap<string, NonconformityCounts>;
  readonly settings: PlanningSettings;
  readonly newId: IdSource;
}

/** How the officer wants it planned. */
export interface PlanningSettings {
  /** Months in which audits may be held, 1 to 12. */
  readonly months: readonly number[];
  /** Procedures sampled at each auditee. */
  readonly sample: number;
  readonly auditorsPerSlot: number;
  /** Nothing is planned before this day, `null` for the beginning of the year. */
  readonly notBefore: Day | null;
}

/** Settings until somebody changes them. */
export const defaultSettings: PlanningSettings = {
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  sample: 3,
  auditorsPerSlot: 1,
  notBefore: null,
};

/** What could not be planned, and why. */
export type PlanGap =
  | {
      readonly type: 'auditee-impossible';
      readonly auditee: AuditeeId;
      readonly reason: 'no-competent-auditor' | 'no-free-day';
    }
  | {
      readonly type: 'clause-impossible';
      readonly clause: string;
      readonly reason: 'no-auditee' | 'auditees-impossible';
    }
  /** No auditee answers for the procedure, so it never comes up. */
  | { readonly type: 'procedure-unplaced'; readonly procedureId: Id<'procedure'> };

/** A proposal: slots by month and day, each with its reasons, and what is impossible. */
export interface ProgrammeProposal {
  readonly slots: readonly ProgrammeSlot[];
  readonly impossible: readonly PlanGap[];
}
