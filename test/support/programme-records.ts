import type { AuditeeId } from '../../renderer/core/audits/auditee';
import type { TeamRecords } from '../../renderer/core/audits/lifecycle/audit-act';
import type { AuditProgramme, ProgrammeSlot } from '../../renderer/core/audits/programme';
import type { AuditedEntry } from '../../renderer/core/audits/programme/audit-history';
import type { PlannedProcedure } from '../../renderer/core/audits/programme/planned-procedures';
import { defaultSettings, type PlanningInput } from '../../renderer/core/audits/programme/planning-input';
import { proposedClauseParts } from '../../renderer/core/audits/programme/proposed-clause-parts';
import { newProgramme } from '../../renderer/core/audits/programme/save-programme';
import { seedCalendarYears } from '../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../renderer/core/calendar/working-calendar';
import { asId } from '../../renderer/core/kernel/ids';
import { aMember, aProfile, aUnit, byId } from './audit-lifecycle';
import { aProcedure, countingIds } from './coverage-records';

/** Units `u01`, `u02` … */
export function unitIds(count: number): readonly AuditeeId[] {
  return Array.from({ length: count }, (_, index) => asId<'orgUnit'>(`u${String(index + 1).padStart(2, '0')}`));
}

/** An agency of some units, each with an auditor `a01`, `a02` … as long as there are any, and procedures shared out in turn. */
export function anAgency(units: number, auditors: number, procedures: number): TeamRecords {
  const ids = unitIds(units);
  const people = Array.from({ length: auditors }, (_, index) =>
    aMember(`a${String(index + 1).padStart(2, '0')}`, ids[index % units] ?? null, 'auditor'),
  );
  return {
    orgUnit: byId(ids.map((id) => aUnit(id))),
    person: byId(people),
    auditorProfile: byId(people.map(({ id }) => aProfile(id))),
    procedure: byId(
      Array.from({ length: procedures }, (_, index) =>
        aProcedure(`p${String(index + 1).padStart(3, '0')}`, { ownerUnitId: asId(ids[index % units] ?? '') }),
      ),
    ),
    revision: new Map(),
  };
}

/** The programme of 2026 for the leadership, the ISO committee and those units, with the proposed matrix. */
export function aProgramme(units: number, change: Partial<AuditProgramme> = {}): AuditProgramme {
  const auditees: readonly AuditeeId[] = ['leadership', 'iso-committee', ...unitIds(units)];
  return { ...newProgramme(asId('pr'), 2026, auditees, proposedClauseParts(auditees)), ...change };
}

/** The procedures of an agency, never audited nor changed. */
function someProcedures(records: TeamRecords): readonly PlannedProcedure[] {
  return [...records.procedure.values()].map(({ id, ownerUnitId }) => ({
    id,
    auditee: ownerUnitId,
    changedOn: null,
    lastAudited: null,
    counts: { open: 0, repeated: 0 },
  }));
}

/** An input of planning: six units, three auditors, twelve procedures. */
export function aPlanningInput(change: Partial<PlanningInput> = {}): PlanningInput {
  const records = change.records ?? anAgency(6, 3, 12);
  return {
    programme: aProgramme(records.orgUnit.size),
    takenSlotIds: [],
    calendar: workingCalendar(seedCalendarYears),
    records,
    procedures: someProcedures(records),
    history: [],
    counts: new Map(),
    settings: defaultSettings,
    newId: countingIds('slot-'),
    ...change,
  };
}

/** A slot in April without day, auditors or reasons. */
export function aSlot(id: string, auditee: string, change: Partial<ProgrammeSlot> = {}): ProgrammeSlot {
  return {
    id,
    auditee: auditee as AuditeeId,
    month: 4,
    day: null,
    procedureIds: [],
    clauses: [],
    auditorIds: [],
    locked: false,
    combinedWith: '',
    reasons: [],
    ...change,
  };
}

/** That an auditee was audited. */
export function anEntry(auditee: string, on: string, change: Partial<AuditedEntry> = {}): AuditedEntry {
  return { auditee: auditee as AuditeeId, on, clauses: [], procedureIds: [], auditorIds: [], ...change };
}
