import { isDay } from '../../calendar/day';
import { type ChangeSetDraft, createChange, updateChange } from '../../kernel/change';
import type { JsonObject } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import type { AuditeeId } from '../auditee';
import type { AuditProgramme, ClausePart, ProgrammeSlot } from '../programme';
import type { ProgrammeError } from './programme-error';

/** A programme of one year without slots; its cycle is the year. */
export function newProgramme(
  id: AuditProgramme['id'],
  year: number,
  auditees: readonly AuditeeId[],
  clauses: readonly ClausePart[],
): AuditProgramme {
  return {
    id,
    year,
    number: null,
    date: null,
    objectives: [],
    scope: '',
    criteria: [],
    basis: [],
    cycle: { from: `${year}-01-01`, to: `${year}-12-31` },
    auditees,
    clauses,
    slots: [],
    preparedBy: null,
    approval: null,
    reopenings: [],
  };
}

/**
 * Stores a programme that is not approved, undoable; a year has one. Whatever changes, the signature of whoever prepared it
 * no longer stands. Number, date and signatures are not saved this way.
 */
export function saveProgramme(
  programmes: readonly AuditProgramme[],
  wanted: AuditProgramme,
): Result<ChangeSetDraft, ProgrammeError> {
  const before = programmes.find(({ id }) => id === wanted.id) ?? null;
  if (before !== null && before.approval !== null) return err({ type: 'approved-already' });
  const refusal = programmeRefusal(wanted, programmes);
  if (refusal !== null) return err(refusal);
  const { number = null, date = null, reopenings = [] } = before ?? {};
  const after: AuditProgramme = { ...wanted, number, date, reopenings, approval: null, preparedBy: null };
  if (before === null) return ok(draftOf(after, createChange('auditProgramme', after)));
  const change = updateChange('auditProgramme', { ...before, preparedBy: null } as AuditProgramme, after);
  if (change === null) return err({ type: 'nothing-changed' });
  return ok(draftOf(after, updateChange('auditProgramme', before, after) ?? change));
}

/** Names a programme in the history. */
export function programmeDetail({ year }: AuditProgramme): JsonObject {
  return { year };
}

/** Why the programme does not hold together; `null` when it does. */
export function programmeRefusal(
  programme: AuditProgramme,
  programmes: readonly AuditProgramme[],
): ProgrammeError | null {
  const { id, year, cycle, auditees, clauses } = programme;
  if (!Number.isInteger(year) || year < 2000 || year > 2999) return { type: 'year-invalid' };
  if (programmes.some((other) => other.id !== id && other.year === year)) return { type: 'year-taken', year };
  const bad = [cycle.from, cycle.to].find((day) => !isDay(day));
  if (bad !== undefined) return { type: 'bad-date', text: bad };
  if (cycle.to < cycle.from) return { type: 'dates-crossed' };
  if (cycle.to < `${year}-01-01` || cycle.from > `${year}-12-31`) return { type: 'cycle-outside-year' };
  const twice = auditees.find((auditee, index) => auditees.indexOf(auditee) !== index);
  if (twice !== undefined) return { type: 'auditee-repeated', auditee: twice };
  const pairs = clauses.map(({ clause, auditee }) => `${clause} ${auditee}`);
  const pair = clauses.find((_, index) => pairs.indexOf(pairs[index] ?? '') !== index);
  if (pair !== undefined) return { type: 'clause-repeated', clause: pair.clause, auditee: pair.auditee };
  return firstInvalidSlot(programme);
}

function firstInvalidSlot(programme: AuditProgramme): ProgrammeError | null {
  const seen = new Set<string>();
  for (const slot of programme.slots) {
    const problem = seen.has(slot.id) ? 'repeated' : problemOf(slot, programme);
    if (problem !== null) return { type: 'slot-invalid', slotId: slot.id, problem };
    seen.add(slot.id);
  }
  return null;
}

function problemOf({ month, day, auditee }: ProgrammeSlot, { year, auditees }: AuditProgramme) {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 'month' as const;
  const fits = day === null || (isDay(day) && day.startsWith(`${year}-${String(month).padStart(2, '0')}-`));
  if (!fits) return 'day' as const;
  return auditees.includes(auditee) ? null : ('auditee' as const);
}

function draftOf(after: AuditProgramme, change: ChangeSetDraft['changes'][number]): ChangeSetDraft {
  return { intent: 'programme.save', detail: programmeDetail(after), undoable: true, changes: [change] };
}
