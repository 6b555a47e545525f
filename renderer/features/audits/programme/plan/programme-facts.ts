import type { Audit } from '../../../../core/audits/audit';
import type { AuditProgramme, ProgrammeSlot } from '../../../../core/audits/programme';
import { type AuditedEntry, auditHistory } from '../../../../core/audits/programme/audit-history';
import { type PlannedProcedure, plannedProcedures } from '../../../../core/audits/programme/planned-procedures';
import { type SlotStatus, slotStatus, takenSlots } from '../../../../core/audits/programme/slot-status';
import type { Day } from '../../../../core/calendar/day';
import { type WorkingCalendar, workingCalendar } from '../../../../core/calendar/working-calendar';
import { type PlanningCounts, planningCounts } from '../../../../core/nonconformities/count-nonconformities';
import type { WorkspaceState } from '../../../../data/record-types';
import { type GapLine, gapLines } from './gap-reasons';

/** What stands around a programme; it stays the same while only slots, clauses and texts are edited. */
export interface Surroundings {
  readonly history: readonly AuditedEntry[];
  readonly counts: PlanningCounts;
  readonly procedures: readonly PlannedProcedure[];
  readonly calendar: WorkingCalendar;
}

/** What the screen derives from a programme and the records around it. */
export interface ProgrammeFacts extends Surroundings {
  /** By id of the slot. */
  readonly status: ReadonlyMap<string, SlotStatus>;
  /** Audits that carry a slot, cancelled ones too, by id of the slot. */
  readonly audits: ReadonlyMap<string, readonly Audit[]>;
  /** Slots that an audit carries out. */
  readonly taken: ReadonlySet<string>;
  /** Slots but those of cancelled audits. */
  readonly standing: readonly ProgrammeSlot[];
  readonly gaps: readonly GapLine[];
}

type Tables = Pick<WorkspaceState, 'audit' | 'calendarYear' | 'nonconformity' | 'procedure' | 'revision' | 'orgUnit'>;

/** Reads what stands around a programme on a day. */
export function surroundings(
  tables: Tables,
  programme: Pick<AuditProgramme, 'auditees' | 'cycle'>,
  day: Day,
): Surroundings {
  const history = auditHistory(tables.audit.values());
  // closing a nonconformity is not recorded yet: every one still waits
  const counts = planningCounts([...tables.nonconformity.values()], () => true);
  return {
    history,
    counts,
    procedures: plannedProcedures(tables, programme, history, counts.byProcedure, day),
    calendar: workingCalendar(tables.calendarYear.values()),
  };
}

/** Derives what the screen shows of a programme on a day. */
export function programmeFacts(
  around: Surroundings,
  audits: readonly Audit[],
  programme: AuditProgramme,
  day: Day,
): ProgrammeFacts {
  const status = new Map(programme.slots.map((slot) => [slot.id, slotStatus(programme.year, slot, audits, day)]));
  const standing = programme.slots.filter(({ id }) => status.get(id) !== 'cancelled');
  return {
    ...around,
    status,
    audits: new Map(programme.slots.map(({ id }) => [id, audits.filter(({ slotIds }) => slotIds.includes(id))])),
    taken: new Set(takenSlots(audits)),
    standing,
    gaps: gapLines(programme, standing, around.history),
  };
}
