import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme, ProgrammeSlot, SlotReason } from '../../../../core/audits/programme';
import { firstOfMonth } from '../../../../core/audits/programme/coverage-gaps';
import { addDays, type Day, endOfMonth } from '../../../../core/calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../../../../core/calendar/working-calendar';

/** A slot that somebody places by hand, on every clause of the auditee; it is locked, so that planning again leaves it where it is. */
export function slotByHand(programme: AuditProgramme, id: string, auditee: AuditeeId, month: number): ProgrammeSlot {
  return {
    id,
    auditee,
    month,
    day: null,
    procedureIds: [],
    clauses: programme.clauses.filter((part) => part.auditee === auditee).map(({ clause }) => clause),
    auditorIds: [],
    locked: true,
    combinedWith: '',
    reasons: [],
  };
}

/** The programme with the slot in it: in place of the former one, or added; in the order of the year. */
export function withSlot(programme: AuditProgramme, slot: ProgrammeSlot): AuditProgramme {
  const others = programme.slots.filter(({ id }) => id !== slot.id);
  return { ...programme, slots: [...others, slot].sort(bySchedule) };
}

/** The programme with a slot changed, its reasons cut down to what still holds; unchanged when the slot is gone. */
export function withSlotPatch(programme: AuditProgramme, id: string, patch: Partial<ProgrammeSlot>): AuditProgramme {
  const slot = programme.slots.find((one) => one.id === id);
  return slot === undefined ? programme : withSlot(programme, withTrueReasons(slot, { ...slot, ...patch }));
}

/** The programme without a slot. */
export function withoutSlot(programme: AuditProgramme, id: string): AuditProgramme {
  return { ...programme, slots: programme.slots.filter((slot) => slot.id !== id) };
}

/** What moving a slot to a month by hand changes: its day keeps its number as nearly as working days allow, and it is locked. */
export function movePatch(
  { year }: AuditProgramme,
  { day }: ProgrammeSlot,
  month: number,
  calendar: WorkingCalendar,
): Partial<ProgrammeSlot> {
  return {
    month,
    day: day === null ? null : nearestWorkingDay(calendar, year, month, Number(day.slice(8))),
    locked: true,
  };
}

/** The working day of a month that is nearest to a day of the month, the later one of two; `null` when there is none. */
export function nearestWorkingDay(calendar: WorkingCalendar, year: number, month: number, number: number): Day | null {
  const first = firstOfMonth(year, month);
  const last = endOfMonth(first);
  const wanted = addDays(first, number - 1);
  const start = wanted > last ? last : wanted;
  for (let away = 0; away < 31; away += 1)
    for (const day of [addDays(start, away), addDays(start, -away)])
      if (first <= day && day <= last && isWorkingDay(calendar, day)) return day;
  return null;
}

function withTrueReasons(before: ProgrammeSlot, after: ProgrammeSlot): ProgrammeSlot {
  return {
    ...after,
    reasons: after.reasons.flatMap((reason): readonly SlotReason[] => {
      switch (reason.type) {
        case 'procedure-changed':
          return after.procedureIds.includes(reason.procedureId) ? [reason] : [];
        case 'sampled':
          return after.procedureIds.length > 0 ? [reason] : [];
        case 'not-independent':
          return after.auditorIds.includes(reason.personId) ? [reason] : [];
        case 'moved-from-holiday':
          return after.day === before.day ? [reason] : [];
        case 'clause-due': {
          const clauses = reason.clauses.filter((clause) => after.clauses.includes(clause));
          return clauses.length > 0 ? [{ ...reason, clauses }] : [];
        }
        default:
          return [reason];
      }
    }),
  };
}

function bySchedule(a: ProgrammeSlot, b: ProgrammeSlot): number {
  return a.month - b.month || compare(a.day ?? '', b.day ?? '') || compare(a.auditee, b.auditee);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
