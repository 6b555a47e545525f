import { isDay } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { Audit, Sitting } from '../audit';
import type { DraftError, SittingError } from './audit-error';

interface Booking {
  readonly personId: Id<'person'>;
  readonly sitting: Sitting;
  readonly audit: Audit;
}

const HOURS = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for the hours of a sitting: both `HH:MM`, the end after the start. */
export function areHours(from: string, to: string): boolean {
  return HOURS.test(from) && HOURS.test(to) && from < to;
}

/** Who is busy at a sitting: its auditors, or the whole team but observers where a meeting of the team names none. */
export function peopleAt(sitting: Sitting, audit: Audit): readonly Id<'person'>[] {
  if (sitting.kind === 'auditee' || sitting.auditorIds.length > 0) return sitting.auditorIds;
  return audit.team.filter(({ part }) => part !== 'observer').map(({ personId }) => personId);
}

/**
 * The first thing that keeps the sittings from standing together, `null` when they do.
 * @param others all other audits; cancelled and postponed ones hold nobody
 */
export function sittingRefusal(audit: Audit, others: readonly Audit[]): SittingError | DraftError | null {
  for (const sitting of audit.sittings) {
    const refusal = singleRefusal(sitting, audit);
    if (refusal !== null) return refusal;
  }
  return overlapRefusal(audit, others);
}

function singleRefusal(sitting: Sitting, audit: Audit): SittingError | DraftError | null {
  const { id, day, from, to } = sitting;
  if (!isDay(day)) return { type: 'bad-date', text: day };
  if (!areHours(from, to)) return { type: 'hours-invalid', sittingId: id };
  if (day < audit.from || audit.to < day) return { type: 'sitting-outside-period', sittingId: id, day };
  const stranger = sitting.auditorIds.find(
    (personId) => !audit.team.some((member) => member.personId === personId && member.part !== 'observer'),
  );
  return stranger === undefined ? null : { type: 'not-in-team', sittingId: id, personId: stranger };
}

function overlapRefusal(audit: Audit, others: readonly Audit[]): SittingError | null {
  const busy = others.filter(({ state }) => state !== 'cancelled' && state !== 'postponed').flatMap(bookings);
  const seen = new Map<string, Booking[]>();
  for (const booking of busy) seen.set(keyOf(booking), [...(seen.get(keyOf(booking)) ?? []), booking]);
  for (const booking of bookings(audit)) {
    const sameDay = seen.get(keyOf(booking)) ?? [];
    const other = sameDay.find(({ sitting }) => overlap(sitting, booking.sitting));
    if (other !== undefined)
      return {
        type: 'sittings-overlap',
        personId: booking.personId,
        sittingIds: [other.sitting.id, booking.sitting.id],
        otherAuditId: other.audit.id === audit.id ? null : other.audit.id,
      };
    seen.set(keyOf(booking), [...sameDay, booking]);
  }
  return null;
}

function bookings(audit: Audit): readonly Booking[] {
  return audit.sittings.flatMap((sitting) =>
    [...new Set(peopleAt(sitting, audit))].map((personId) => ({ personId, sitting, audit })),
  );
}

function keyOf({ personId, sitting }: Booking): string {
  return `${personId} ${sitting.day}`;
}

function overlap(a: Sitting, b: Sitting): boolean {
  return a.from < b.to && b.from < a.to;
}
