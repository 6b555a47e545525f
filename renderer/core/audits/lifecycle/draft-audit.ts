import { isDay } from '../../calendar/day';
import { type ChangeSetDraft, deleteChange, updateChange } from '../../kernel/change';
import { canonicalJson, type Json } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import { saveRecord } from '../../kernel/save-record';
import { textKey } from '../../kernel/text-key';
import type { Audit, Sitting } from '../audit';
import { type AuditAct, auditDetail } from './audit-act';
import type { AuditError } from './audit-error';
import { stateRefusal, warningGaps } from './audit-guards';
import { sittingRefusal } from './sitting-checks';

type Outcome = Result<ChangeSetDraft, AuditError>;

/** Fields that an approval binds; of the sittings it binds who is audited on what. */
const boundFields = [
  'code',
  'title',
  'programmeId',
  'slotIds',
  'objectives',
  'scope',
  'criteria',
  'combinedWith',
  'from',
  'to',
  'team',
] as const;

/** An audit without anything in it but its code, title and days. */
export function emptyAudit(head: Pick<Audit, 'id' | 'code' | 'title' | 'from' | 'to'>): Audit {
  return {
    ...head,
    programmeId: null,
    slotIds: [],
    objectives: [],
    scope: '',
    criteria: [],
    combinedWith: '',
    team: [],
    sittings: [],
    state: 'drafted',
    postponedFrom: null,
    events: [],
    snapshot: null,
    report: null,
  };
}

/** Stores a new audit as a draft, undoable, whatever state it is handed over in. */
export function createAudit(audit: Audit, others: readonly Audit[]): Outcome {
  const { id, code, title, from, to } = audit;
  const after: Audit = { ...audit, ...progressOf(emptyAudit({ id, code, title, from, to })) };
  const refusal = draftRefusal(after, others);
  if (refusal !== null) return err(refusal);
  const draft = saveRecord('audit.create', 'audit', null, after, auditDetail(after));
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}

/**
 * Stores head, team and sittings, undoable. In a draft everything may change; once approved only how the sittings are held
 * (day, hours, subject, auditors of the team, who speaks for the auditee, reasons for going on), and never into an open warning.
 * Events, state, snapshot and report stay as they are.
 */
export function saveAudit(act: AuditAct, wanted: Audit): Outcome {
  const after: Audit = { ...wanted, id: act.audit.id, ...progressOf(act.audit) };
  const drafted = act.audit.state === 'drafted';
  const refusal =
    (drafted ? null : stateRefusal('arrange', act.audit)) ??
    (drafted ? null : bindingRefusal(act.audit, after)) ??
    draftRefusal(after, act.others) ??
    (drafted ? null : (warningGaps({ audit: after, records: act.records })[0] ?? null));
  if (refusal !== null) return err(refusal);
  const change = updateChange('audit', act.audit, after);
  if (change === null) return err({ type: 'nothing-changed' });
  const intent = drafted ? 'audit.save' : 'audit.arrange';
  return ok({ intent, detail: auditDetail(after), undoable: true, changes: [change] });
}

/** Throws a draft away that was never signed, with its questions and sheets; one that was signed is cancelled instead. */
export function discardAudit(act: AuditAct): Outcome {
  const refusal = stateRefusal('discard', act.audit);
  if (refusal !== null) return err(refusal);
  if (act.audit.events.length > 0) return err({ type: 'signed-already' });
  return ok({
    intent: 'audit.discard',
    detail: auditDetail(act.audit),
    undoable: false,
    changes: [
      deleteChange('audit', act.audit.id),
      ...act.items.map(({ id }) => deleteChange('checklistItem', id)),
      ...act.samples.map(({ id }) => deleteChange('auditSample', id)),
    ],
  });
}

/** Why head, team or sittings cannot be stored, also in a draft; `null` when they can. */
export function draftRefusal(audit: Audit, others: readonly Audit[]): AuditError | null {
  if (audit.code.trim() === '') return { type: 'code-missing' };
  if (others.some(({ id, code }) => id !== audit.id && textKey(code) === textKey(audit.code)))
    return { type: 'code-taken', code: audit.code };
  const bad = [audit.from, audit.to].find((day) => !isDay(day));
  if (bad !== undefined) return { type: 'bad-date', text: bad };
  if (audit.to < audit.from) return { type: 'dates-crossed' };
  const members = audit.team.map(({ personId }) => personId);
  const repeated = members.find((id, index) => members.indexOf(id) !== index);
  if (repeated !== undefined) return { type: 'member-repeated', personId: repeated };
  if (audit.team.filter(({ part }) => part === 'lead').length > 1) return { type: 'several-leads' };
  return sittingRefusal(
    audit,
    others.filter(({ id }) => id !== audit.id),
  );
}

/** Names what an approval binds and differs, `null` for nothing. */
export function bindingRefusal(
  before: Audit,
  after: Audit,
  free: readonly (typeof boundFields)[number][] = [],
): AuditError | null {
  const fields: string[] = boundFields.filter((field) => !free.includes(field) && !isSame(before[field], after[field]));
  if (!isSame(boundSittings(before), boundSittings(after))) fields.push('sittings');
  return fields.length === 0 ? null : { type: 'approval-binds', fields };
}

function boundSittings({ sittings }: Audit): readonly Partial<Sitting>[] {
  return sittings
    .filter(({ kind }) => kind === 'auditee')
    .map(({ id, auditee, clauses, procedureIds }) => ({ id, auditee, clauses, procedureIds }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function progressOf({
  state,
  postponedFrom,
  events,
  snapshot,
  report,
}: Audit): Pick<Audit, 'state' | 'postponedFrom' | 'events' | 'snapshot' | 'report'> {
  return { state, postponedFrom, events, snapshot, report };
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}
