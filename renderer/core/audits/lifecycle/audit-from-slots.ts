import { addDays, type Day } from '../../calendar/day';
import { type WorkingCalendar, workingDayFrom } from '../../calendar/working-calendar';
import type { Id, IdSource } from '../../kernel/ids';
import type { Audit, Sitting } from '../audit';
import type { AuditProgramme, ProgrammeSlot } from '../programme';
import { emptyAudit } from './draft-audit';

/** What the officer says of a new audit. */
export interface AuditHead {
  readonly id: Id<'audit'>;
  readonly code: string;
  readonly title: string;
  readonly leadId: Id<'person'>;
  /** First day on which it is held. */
  readonly day: Day;
  /** Meetings of the team at the beginning and at the end, in words. */
  readonly opening: string;
  readonly closing: string;
}

interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Sittings of an hour and a half, two before noon and two after. */
export const sittingHours: readonly Hours[] = [
  { from: '08:30', to: '10:00' },
  { from: '10:00', to: '11:30' },
  { from: '13:30', to: '15:00' },
  { from: '15:00', to: '16:30' },
];
const openingHours: Hours = { from: '08:00', to: '08:30' };
const closingHours: Hours = { from: '16:30', to: '17:00' };

/**
 * A draft that carries out some slots of a programme: one sitting a slot at the first hours at which its auditors are free,
 * going on to the next working day where a day is full, between an opening and a closing meeting. Everything may be changed.
 */
export function auditFromSlots(
  programme: AuditProgramme,
  slots: readonly ProgrammeSlot[],
  head: AuditHead,
  calendar: WorkingCalendar,
  newId: IdSource,
): Audit {
  const { id, code, title, leadId } = head;
  const first = workingDayFrom(calendar, head.day);
  const busy = new Set<string>();
  const sittings = slots.map((slot) => sittingOf(slot, firstFree(slot, first, calendar, busy), newId));
  const last = sittings.reduce((latest, { day }) => (day > latest ? day : latest), first);
  const auditors = [...new Set(slots.flatMap(({ auditorIds }) => auditorIds))].filter((one) => one !== leadId);
  return {
    ...emptyAudit({ id, code, title, from: first, to: last }),
    programmeId: programme.id,
    slotIds: slots.map((slot) => slot.id),
    objectives: programme.objectives,
    scope: programme.scope,
    criteria: programme.criteria,
    combinedWith: slots.find(({ combinedWith }) => combinedWith !== '')?.combinedWith ?? '',
    team: [{ personId: leadId, part: 'lead' }, ...auditors.map((personId) => ({ personId, part: 'auditor' as const }))],
    sittings: [
      meeting('opening', first, openingHours, head.opening, newId),
      ...sittings.sort((a, b) => compare(a.day, b.day) || compare(a.from, b.from)),
      meeting('closing', last, closingHours, head.closing, newId),
    ],
  };
}

/** Books the first hours at which neither the auditee nor any of the auditors sits elsewhere. */
function firstFree(
  slot: ProgrammeSlot,
  first: Day,
  calendar: WorkingCalendar,
  busy: Set<string>,
): Hours & { day: Day } {
  const people = [slot.auditee, ...slot.auditorIds];
  for (let day = first; ; day = workingDayFrom(calendar, addDays(day, 1)))
    for (const hours of sittingHours) {
      const keys = people.map((person) => `${person} ${day} ${hours.from}`);
      if (keys.some((key) => busy.has(key))) continue;
      for (const key of keys) busy.add(key);
      return { ...hours, day };
    }
}

function sittingOf(slot: ProgrammeSlot, when: Hours & { day: Day }, newId: IdSource): Sitting {
  const { auditee, clauses, procedureIds, auditorIds } = slot;
  return {
    id: newId(),
    ...when,
    kind: 'auditee',
    auditee,
    subject: '',
    clauses,
    procedureIds,
    auditorIds,
    representative: '',
    overrides: [],
  };
}

function meeting(kind: 'opening' | 'closing', day: Day, hours: Hours, subject: string, newId: IdSource): Sitting {
  return {
    id: newId(),
    day,
    ...hours,
    kind,
    auditee: null,
    subject,
    clauses: [],
    procedureIds: [],
    auditorIds: [],
    representative: '',
    overrides: [],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
