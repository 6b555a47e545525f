import { type Day, isDay } from '../../calendar/day';
import type { ChangeSetDraft } from '../../kernel/change';
import type { Id } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { JsonObject } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import type { Person } from '../../organisation/person';
import type { AuditProgramme, ProgrammeSlot } from '../programme';
import type { Signature, Signing } from '../signature';
import type { AuditedEntry } from './audit-history';
import { coverageGaps } from './coverage-gaps';
import type { ProgrammeError } from './programme-error';
import { programmeDetail } from './save-programme';

/** What an act on a programme is told. */
export interface ProgrammeAct {
  readonly programme: AuditProgramme;
  /** Its slots that still stand: those of cancelled audits left out. */
  readonly standing: readonly ProgrammeSlot[];
  readonly history: readonly AuditedEntry[];
  readonly people: ReadonlyMap<string, Person>;
  readonly recordedBy: Id<'person'> | null;
  readonly today: Day;
  readonly now: Instant;
}

type Outcome = Result<ChangeSetDraft, ProgrammeError>;

/** Somebody signs for having prepared the programme; any later edit makes the signature void. */
export function prepareProgramme(act: ProgrammeAct, by: Signing): Outcome {
  const refusal = approvedRefusal(act) ?? programmeGaps(act.programme)[0] ?? signingRefusal(act, by);
  if (refusal !== null) return err(refusal);
  return ok(written('programme.prepare', act, { ...act.programme, preparedBy: signature(act, by) }, by));
}

/** The approver, who did not prepare it, approves the programme; what it leaves out of the cycle needs a reason in the note. */
export function approveProgramme(act: ProgrammeAct, by: Signing): Outcome {
  const refusal =
    approvedRefusal(act) ?? programmeGaps(act.programme)[0] ?? approvalRefusal(act, by) ?? signingRefusal(act, by);
  if (refusal !== null) return err(refusal);
  return ok(written('programme.approve', act, { ...act.programme, approval: signature(act, by) }, by));
}

/** The approver has an approved programme taken up again, with the reason in the note; it must be prepared and approved anew. */
export function reopenProgramme(act: ProgrammeAct, by: Signing): Outcome {
  const refusal: ProgrammeError | null =
    act.programme.approval === null
      ? { type: 'not-approved' }
      : by.note.trim() === ''
        ? { type: 'reason-missing' }
        : (entitledRefusal(act, by) ?? signingRefusal(act, by));
  if (refusal !== null) return err(refusal);
  const reopenings = [...act.programme.reopenings, signature(act, by)];
  const after: AuditProgramme = {
    ...act.programme,
    approval: null,
    preparedBy: null,
    number: null,
    date: null,
    reopenings,
  };
  return ok(written('programme.reopen', act, after, by));
}

/** Fills in number and date of an approved programme, also later; what is recorded is not replaced. */
export function recordProgrammeNumber(act: ProgrammeAct, number: string | null, date: Day | null): Outcome {
  const { programme } = act;
  if (programme.approval === null) return err({ type: 'not-approved' });
  const text = number?.normalize('NFC').trim() || null;
  if (text === null && date === null) return err({ type: 'number-missing' });
  if (date !== null && !isDay(date)) return err({ type: 'date-missing' });
  if (date !== null && date > act.today) return err({ type: 'date-in-future', day: date });
  const replaces =
    (programme.number !== null && text !== null && text !== programme.number) ||
    (programme.date !== null && date !== null && date !== programme.date);
  if (replaces) return err({ type: 'number-recorded', number: programme.number, date: programme.date });
  const after = { ...programme, number: text ?? programme.number, date: date ?? programme.date };
  if (after.number === programme.number && after.date === programme.date) return err({ type: 'nothing-changed' });
  return ok(written('programme.record-number', act, after, null));
}

/** What the programme lacks, in the order of the form. */
export function programmeGaps({ objectives, scope, criteria, slots }: AuditProgramme): readonly ProgrammeError[] {
  const gaps: ProgrammeError[] = [];
  if (!objectives.some((one) => one.trim() !== '')) gaps.push({ type: 'objectives-missing' });
  if (scope.trim() === '') gaps.push({ type: 'scope-missing' });
  if (!criteria.some((one) => one.trim() !== '')) gaps.push({ type: 'criteria-missing' });
  if (slots.length === 0) gaps.push({ type: 'slots-missing' });
  return gaps;
}

function approvedRefusal({ programme }: ProgrammeAct): ProgrammeError | null {
  return programme.approval === null ? null : { type: 'approved-already' };
}

function approvalRefusal(act: ProgrammeAct, by: Signing): ProgrammeError | null {
  const { programme, standing, history } = act;
  if (programme.preparedBy === null) return { type: 'not-prepared' };
  if (programme.preparedBy.signedBy === by.signedBy) return { type: 'signatory-is-preparer' };
  const gaps = coverageGaps(programme, standing, history);
  const leavesOut = gaps.auditees.length + gaps.clauses.length > 0;
  if (leavesOut && !endsLater(programme) && by.note.trim() === '') return { type: 'cycle-gaps', gaps };
  return entitledRefusal(act, by);
}

/** A cycle of several years may leave something to the next programme. */
function endsLater({ year, cycle }: AuditProgramme): boolean {
  return Number(cycle.to.slice(0, 4)) > year;
}

function entitledRefusal({ people }: ProgrammeAct, { signedBy }: Signing): ProgrammeError | null {
  const person = people.get(signedBy);
  if (person === undefined) return { type: 'signatory-unknown' };
  return person.roles.includes('approver') ? null : { type: 'signatory-not-entitled', signers: ['approver'] };
}

function signingRefusal({ programme, people, today }: ProgrammeAct, by: Signing): ProgrammeError | null {
  if (!people.has(by.signedBy)) return { type: 'signatory-unknown' };
  if (by.capacity.trim() === '') return { type: 'capacity-missing' };
  if (!isDay(by.signedOn)) return { type: 'date-missing' };
  if (by.signedOn > today) return { type: 'date-in-future', day: by.signedOn };
  const before = [programme.preparedBy, programme.approval, ...programme.reopenings];
  const last = before.reduce((latest, one) => (one !== null && one.signedOn > latest ? one.signedOn : latest), '');
  return by.signedOn < last ? { type: 'before-last-signature', lastSignedOn: last } : null;
}

function signature({ recordedBy, now }: ProgrammeAct, by: Signing): Signature {
  return {
    signedBy: by.signedBy,
    capacity: by.capacity.trim(),
    signedOn: by.signedOn,
    recordedBy,
    recordedAt: now,
    note: by.note.trim(),
  };
}

/** Never undone, and every field written anew, so that taking back an earlier edit meets a later entry and is refused. */
function written(intent: string, act: ProgrammeAct, after: AuditProgramme, by: Signing | null): ChangeSetDraft {
  const { id, ...fields } = after;
  const signed = by === null ? {} : { signedBy: act.people.get(by.signedBy)?.name ?? '' };
  const reason = by === null || by.note.trim() === '' ? {} : { reason: by.note.trim() };
  const numbered = after.number === null ? {} : { number: after.number };
  const set = fields as unknown as JsonObject;
  return {
    intent,
    detail: { ...programmeDetail(after), ...signed, ...reason, ...numbered },
    undoable: false,
    changes: [{ op: 'update', entity: 'auditProgramme', id, set, unset: [] }],
  };
}
