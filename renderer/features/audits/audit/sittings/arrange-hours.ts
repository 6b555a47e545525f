import type { Audit, Sitting } from '../../../../core/audits/audit';
import { addDays, type Day } from '../../../../core/calendar/day';
import { type WorkingCalendar, workingDayFrom } from '../../../../core/calendar/working-calendar';

/** Lengths of a sitting that are offered, in minutes, the longest first. */
export const lengths = [120, 90, 75, 60, 45, 30] as const;

/** Length of a sitting in minutes. */
export type Length = (typeof lengths)[number];

const morning = { from: 8 * 60 + 30, to: 11 * 60 + 30 };
const afternoon = { from: 13 * 60 + 30, to: 16 * 60 + 30 };
const MEETING = 30;

/** Sittings with days and hours, and the days of the audit that they need. */
export interface Arrangement {
  readonly sittings: readonly Sitting[];
  readonly from: Day;
  readonly to: Day;
}

/** The longest length at which all sittings fit into the first day, `null` when none does. */
export function fittingLength(
  audit: Pick<Audit, 'sittings' | 'team'>,
  day: Day,
  calendar: WorkingCalendar,
): Length | null {
  return (
    lengths.find((length) => {
      const { from, to } = arrangeHours(audit, day, length, calendar);
      return from === to;
    }) ?? null
  );
}

/**
 * Puts sittings into working hours in the order in which they stand: neither an auditee nor an auditor sits twice at a time, a
 * sitting that names no auditor has the whole team. The opening meeting begins the first day, meetings of the team and the
 * closing meeting end the last one.
 */
export function arrangeHours(
  { sittings, team }: Pick<Audit, 'sittings' | 'team'>,
  day: Day,
  length: Length,
  calendar: WorkingCalendar,
): Arrangement {
  const first = workingDayFrom(calendar, day);
  const meetings = sittings.filter(({ kind }) => kind === 'team').length;
  const end = afternoon.to - meetings * MEETING;
  const starts = [...startsIn(morning.from, morning.to, length), ...startsIn(afternoon.from, end, length)];
  const busy = new Set<string>();
  const everybody = team.flatMap(({ personId, part }) => (part === 'observer' ? [] : [personId]));
  const placed = new Map<string, Pick<Sitting, 'day' | 'from' | 'to'>>();
  for (const sitting of sittings) {
    if (sitting.kind !== 'auditee') continue;
    const people = [sitting.auditee, ...(sitting.auditorIds.length === 0 ? everybody : sitting.auditorIds)];
    placed.set(sitting.id, firstFree(people, first, starts, length, calendar, busy));
  }
  const last = [...placed.values()].reduce((latest, one) => (one.day > latest ? one.day : latest), first);
  let next = end;
  const arranged = sittings.map((sitting): Sitting => {
    if (sitting.kind === 'opening') return { ...sitting, day: first, ...hours(morning.from - MEETING, MEETING) };
    if (sitting.kind === 'closing') return { ...sitting, day: last, ...hours(afternoon.to, MEETING) };
    if (sitting.kind === 'auditee') return { ...sitting, ...placed.get(sitting.id) };
    next += MEETING;
    return { ...sitting, day: last, ...hours(next - MEETING, MEETING) };
  });
  return { sittings: inOrder(arranged), from: first, to: last };
}

/** Sittings by day and hour, those at the same time in the order in which they stand. */
export function inOrder(sittings: readonly Sitting[]): readonly Sitting[] {
  return sittings.toSorted((a, b) => compare(a.day, b.day) || compare(a.from, b.from));
}

function startsIn(from: number, to: number, length: Length): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / length));
  return Array.from({ length: count }, (_, index) => from + index * length);
}

function firstFree(
  people: readonly (string | null)[],
  first: Day,
  starts: readonly number[],
  length: Length,
  calendar: WorkingCalendar,
  busy: Set<string>,
): Pick<Sitting, 'day' | 'from' | 'to'> {
  for (let day = first; ; day = workingDayFrom(calendar, addDays(day, 1)))
    for (const start of starts) {
      const keys = people.flatMap((one) => (one === null ? [] : [`${one} ${day} ${start}`]));
      if (keys.some((key) => busy.has(key))) continue;
      for (const key of keys) busy.add(key);
      return { day, ...hours(start, length) };
    }
}

function hours(start: number, length: number): Pick<Sitting, 'from' | 'to'> {
  return { from: clock(start), to: clock(start + length) };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
