import { addDays, type Day, daysBetween, endOfMonth, weekday } from '../../calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../../calendar/working-calendar';
import type { AuditeeId } from '../auditee';
import type { ProgrammeSlot, SlotReason } from '../programme';
import type { Urgency } from './auditees-to-plan';
import { type AuditorChoice, type AuditorPool, auditorPool } from './auditor-pool';
import { firstOfMonth } from './coverage-gaps';
import type { PlanGap, PlanningInput } from './planning-input';
import { answersFor } from './proposed-clause-parts';
import { sampleProcedures } from './sample-procedures';

interface Place extends AuditorChoice {
  readonly day: Day;
}

interface Nominal {
  readonly urgency: Urgency;
  readonly month: number;
  /** Day that an even spread over the month would give. */
  readonly day: Day;
}

/** Gives every auditee its day and auditors, in order of urgency; yields the share done after each. */
export function* placeSlots(
  input: PlanningInput,
  kept: readonly ProgrammeSlot[],
  wanted: readonly Urgency[],
): Generator<number, { readonly slots: readonly ProgrammeSlot[]; readonly failed: readonly PlanGap[] }> {
  const pool = auditorPool(input, kept);
  const slots: ProgrammeSlot[] = [];
  const failed: PlanGap[] = [];
  const spread = spreadOverMonths(input, kept, wanted);
  for (const [index, nominal] of spread.entries()) {
    const { auditee, procedures } = nominal.urgency;
    const sample = sampleProcedures(procedures, input.settings.sample);
    const ids = sample.map(({ id }) => id);
    const place = findPlace(input, pool, nominal, ids);
    if (place === null) failed.push({ type: 'auditee-impossible', auditee, reason: whyNot(input, pool) });
    else {
      pool.book(place.auditorIds, place.day);
      const clauses = clausesAt(input, kept, auditee);
      const due = clauses.filter((clause) => !isAudited(input, [...kept, ...slots], clause));
      slots.push({
        id: input.newId(),
        auditee,
        month: Number(place.day.slice(5, 7)),
        day: place.day,
        procedureIds: ids,
        clauses,
        auditorIds: place.auditorIds,
        locked: false,
        combinedWith: '',
        reasons: [...reasonsOf(nominal.urgency, ids, due), ...placeReasons(input.calendar, nominal.day, place)],
      });
    }
    yield (index + 1) / spread.length;
  }
  return { slots, failed };
}

/** The most urgent in the earliest months, as many in each month as an even share. */
function spreadOverMonths(
  { programme, settings }: PlanningInput,
  kept: readonly ProgrammeSlot[],
  wanted: readonly Urgency[],
): readonly Nominal[] {
  const months = openMonths(programme.year, settings.months, boundsOf(programme, settings.notBefore));
  if (months.length === 0) return wanted.map((urgency) => ({ urgency, month: 0, day: '' }));
  const taken = new Map(months.map((month) => [month, kept.filter((slot) => slot.month === month).length]));
  const total = [...taken.values()].reduce((sum, count) => sum + count, wanted.length);
  const share = Math.ceil(total / months.length);
  const inMonth = new Map<number, Urgency[]>(months.map((month) => [month, []]));
  for (const urgency of wanted) {
    const room = (month: number) => (taken.get(month) ?? 0) + (inMonth.get(month)?.length ?? 0) < share;
    inMonth.get(months.find(room) ?? months[months.length - 1] ?? 0)?.push(urgency);
  }
  return months.flatMap((month) => {
    const list = inMonth.get(month) ?? [];
    const first = firstOfMonth(programme.year, month);
    const length = daysBetween(first, endOfMonth(first)) + 1;
    return list.map((urgency, index) => ({
      urgency,
      month,
      day: addDays(first, Math.floor(((index + 0.5) * length) / list.length)),
    }));
  });
}

/** A day near the nominal one with auditors for it: independence counts more than the month. */
function findPlace(
  input: PlanningInput,
  pool: AuditorPool,
  nominal: Nominal,
  ids: ProgrammeSlot['procedureIds'],
): Place | null {
  const { programme, settings, calendar } = input;
  const bounds = boundsOf(programme, settings.notBefore);
  const months = openMonths(programme.year, settings.months, bounds);
  const later = [
    ...months.filter((month) => month >= nominal.month),
    ...months.filter((month) => month < nominal.month),
  ];
  for (const independent of [true, false])
    for (const month of later)
      for (const day of daysOf(programme.year, month, month === nominal.month ? nominal.day : '')) {
        if (day < bounds.from || bounds.to < day || !isWorkingDay(calendar, day)) continue;
        const pick = pool.pick(nominal.urgency.auditee, ids, day, independent);
        if (pick !== null) return { ...pick, day };
      }
  return null;
}

/** Days of a month from `start` on, then those before it, the nearest first. */
function daysOf(year: number, month: number, start: Day): readonly Day[] {
  const first = firstOfMonth(year, month);
  const last = endOfMonth(first);
  const from = start === '' ? first : start;
  const days: Day[] = [];
  for (let day = from; day <= last; day = addDays(day, 1)) days.push(day);
  for (let day = addDays(from, -1); day >= first; day = addDays(day, -1)) days.push(day);
  return days;
}

function openMonths(year: number, months: readonly number[], { from, to }: { from: Day; to: Day }): readonly number[] {
  return [...new Set(months)]
    .sort((a, b) => a - b)
    .filter((month) => firstOfMonth(year, month) <= to && endOfMonth(firstOfMonth(year, month)) >= from);
}

function boundsOf({ year, cycle }: PlanningInput['programme'], notBefore: Day | null): { from: Day; to: Day } {
  const starts = [`${year}-01-01`, cycle.from, notBefore ?? ''];
  const from = starts.reduce((latest, day) => (day > latest ? day : latest), '');
  return { from, to: cycle.to < `${year}-12-31` ? cycle.to : `${year}-12-31` };
}

function whyNot({ programme, settings, calendar }: PlanningInput, pool: AuditorPool) {
  const { from, to } = boundsOf(programme, settings.notBefore);
  const days = settings.months.flatMap((month) => daysOf(programme.year, month, ''));
  const open = days.filter((day) => from <= day && day <= to && isWorkingDay(calendar, day));
  const some = open.length === 0 || open.some((day) => pool.hasCompetent(day));
  return some ? ('no-free-day' as const) : ('no-competent-auditor' as const);
}

/** Clauses of the auditee that the cycle has not seen there yet; its main ones when all were. */
function clausesAt(
  { programme, history }: PlanningInput,
  kept: readonly ProgrammeSlot[],
  auditee: AuditeeId,
): readonly string[] {
  const { from, to } = programme.cycle;
  const parts = programme.clauses.filter((part) => part.auditee === auditee);
  const inCycle = history.filter(({ on }) => from <= on && on <= to);
  const audited = [...inCycle, ...kept].filter((one) => one.auditee === auditee).flatMap(({ clauses }) => clauses);
  const open = parts.filter(({ clause }) => !audited.some((one) => answersFor(one, clause)));
  return (open.length > 0 ? open : parts.filter(({ part }) => part === 'main')).map(({ clause }) => clause);
}

function isAudited({ programme, history }: PlanningInput, slots: readonly ProgrammeSlot[], clause: string): boolean {
  const { from, to } = programme.cycle;
  const inCycle = history.filter(({ on }) => from <= on && on <= to);
  return [...inCycle, ...slots].some(({ clauses }) => clauses.some((one) => answersFor(one, clause)));
}

function reasonsOf(
  { counts, last, procedures }: Urgency,
  ids: ProgrammeSlot['procedureIds'],
  due: readonly string[],
): readonly SlotReason[] {
  const changed = procedures.filter(({ id, changedOn }) => changedOn !== null && ids.includes(id));
  return [
    ...(counts.repeated > 0 ? [{ type: 'repeated-nonconformity', count: counts.repeated } as const] : []),
    ...(counts.open > 0 ? [{ type: 'open-nonconformity', count: counts.open } as const] : []),
    ...changed.map(
      ({ id, changedOn }) => ({ type: 'procedure-changed', procedureId: id, on: changedOn ?? '' }) as const,
    ),
    { type: 'longest-since', last },
    ...(due.length > 0 ? [{ type: 'clause-due', clauses: due } as const] : []),
    ...(ids.length > 0 ? [{ type: 'sampled', of: procedures.length } as const] : []),
  ];
}

/** Weekends are passed over in silence, a public holiday is said. */
function placeReasons(calendar: WorkingCalendar, nominal: Day, { notIndependent }: Place): readonly SlotReason[] {
  const holiday = nominal !== '' && weekday(nominal) <= 5 && !isWorkingDay(calendar, nominal);
  return [
    ...(holiday ? [{ type: 'moved-from-holiday', from: nominal } as const] : []),
    ...notIndependent.map((personId) => ({ type: 'not-independent', personId }) as const),
  ];
}
