import { type Day, isDay } from '../../calendar/day';
import { type ChangeSetDraft, updateChange } from '../../kernel/change';
import { hashJson } from '../../kernel/journal';
import type { Json } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import type { Audit, AuditReport } from '../audit';
import type { Signing } from '../signature';
import { type AuditAct, auditDetail, transition } from './audit-act';
import type { AuditError } from './audit-error';
import { stateRefusal } from './audit-guards';
import { reportGaps } from './item-gaps';
import { sign } from './sign-audit';

type Outcome = Result<ChangeSetDraft, AuditError>;

/** What a report may call itself: only a signed and unaltered one is final. */
export type ReportStanding = 'none' | 'draft' | 'final' | 'altered' | 'withdrawn';

/** A report without a word in it. */
export function emptyReport(): AuditReport {
  return {
    number: null,
    date: null,
    strengths: [],
    limits: [],
    conclusions: '',
    recommendations: [],
    lockedHash: null,
  };
}

/** Stores what the lead writes, undoable; refused once the report is given. */
export function saveReport(act: AuditAct, report: AuditReport): Outcome {
  const refusal = stateRefusal('save-report', act.audit) ?? dateRefusal(act, report.date);
  if (refusal !== null) return err(refusal);
  const after: Audit = { ...act.audit, report: { ...report, lockedHash: null } };
  const change = updateChange('audit', act.audit, after);
  if (change === null) return err({ type: 'nothing-changed' });
  return ok({ intent: 'audit.save-report', detail: auditDetail(after), undoable: true, changes: [change] });
}

/** The lead gives the report, which is locked with everything that it rests on; refused while anything in scope is open. */
export function giveReport(act: AuditAct, by: Signing): Outcome {
  const report = { ...(act.audit.report ?? emptyReport()), lockedHash: reportHash(act) };
  return sign(act, 'reported', by, { report }, reportGaps(act)[0]);
}

/** Takes the report back, with the reason in the note; its words stay as a draft, its number and date do not. */
export function withdrawReport(act: AuditAct, by: Signing): Outcome {
  const former = act.audit.report ?? emptyReport();
  const report: AuditReport = { ...former, number: null, date: null, lockedHash: null };
  return sign(act, 'report-withdrawn', by, { report }, undefined, [], { number: former.number ?? '' });
}

/** Closes the audit; refused while a nonconformity of it is open or the report is not what was locked. */
export function closeAudit(act: AuditAct, by: Signing, openNonconformities: number): Outcome {
  const gap: AuditError | undefined =
    reportStanding(act) !== 'final'
      ? { type: 'report-altered' }
      : openNonconformities > 0
        ? { type: 'nonconformities-open', count: openNonconformities }
        : undefined;
  return sign(act, 'closed', by, {}, gap);
}

/** Fills in number and date of the report, also later; what is recorded is not replaced. They are no part of what is locked. */
export function recordReportNumber(act: AuditAct, number: string | null, date: Day | null): Outcome {
  const refusal = stateRefusal('record-number', act.audit) ?? dateRefusal(act, date);
  if (refusal !== null) return err(refusal);
  const before = act.audit.report ?? emptyReport();
  const written = number?.normalize('NFC').trim() || null;
  if (written === null && date === null) return err({ type: 'number-missing' });
  const replaces =
    (before.number !== null && written !== null && written !== before.number) ||
    (before.date !== null && date !== null && date !== before.date);
  if (replaces) return err({ type: 'number-recorded', number: before.number, date: before.date });
  const report = { ...before, number: written ?? before.number, date: date ?? before.date };
  if (report.number === before.number && report.date === before.date) return err({ type: 'nothing-changed' });
  return ok(transition('audit.record-number', act, { ...act.audit, report }, { number: report.number ?? '' }));
}

/** SHA-256 of the report and everything that it rests on: head, team, sittings, snapshot, answers and sheets. */
export function reportHash({ audit, items, samples }: Pick<AuditAct, 'audit' | 'items' | 'samples'>): string {
  const { state: _state, postponedFrom: _from, events: _events, report, ...head } = audit;
  const { number: _number, date: _date, lockedHash: _hash, ...words } = report ?? emptyReport();
  const content = { head, words, items: byId(items), samples: byId(samples) };
  return hashJson(content as unknown as Json);
}

/** What the report of an audit may call itself, judged by signatures and by what was locked, never by a stored word. */
export function reportStanding(act: Pick<AuditAct, 'audit' | 'items' | 'samples'>): ReportStanding {
  const { report, events } = act.audit;
  const last = events.findLast(({ type }) => type === 'reported' || type === 'report-withdrawn')?.type;
  if (last === 'report-withdrawn') return 'withdrawn';
  if (last !== 'reported') return report === null ? 'none' : 'draft';
  return report?.lockedHash === reportHash(act) ? 'final' : 'altered';
}

function dateRefusal({ audit, today }: AuditAct, date: Day | null): AuditError | null {
  if (date === null) return null;
  if (!isDay(date)) return { type: 'date-missing' };
  if (date > today) return { type: 'date-in-future', day: date };
  const agreedOn = audit.events.findLast(({ type }) => type === 'findings-agreed')?.signedOn;
  return agreedOn !== undefined && date < agreedOn ? { type: 'report-date-before-findings', agreedOn } : null;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
