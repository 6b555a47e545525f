import { type Day, isDay } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { Person } from '../../organisation/person';
import type { Audit } from '../audit';
import type { Signing } from '../signature';
import type { AuditAct } from './audit-act';
import type { AuditError, GapError, SignatureError } from './audit-error';
import {
  type AuditAction,
  type AuditStep,
  notByTeam,
  reasonFor,
  type Signer,
  signersFor,
  statesFor,
} from './lifecycle-table';
import { openWarnings } from './team-warnings';

/** Refuses an action that the audit's state does not allow; `null` when it does. */
export function stateRefusal(action: AuditAction, { state }: Audit): AuditError | null {
  const needs = statesFor[action];
  return needs.includes(state) ? null : { type: 'not-in-state', state, needs };
}

/** Refuses an act that wants a reason and has none; `null` when it may go on. */
export function reasonRefusal(step: AuditStep, by: Signing): AuditError | null {
  return reasonFor.includes(step) && by.note.trim() === '' ? { type: 'reason-missing' } : null;
}

/** Refuses a signature: unknown or not entitled signatory, capacity or date missing, dates out of order; `null` when it holds. */
export function signatureRefusal(act: AuditAct, step: AuditStep, by: Signing): SignatureError | null {
  const person = act.records.person.get(by.signedBy);
  if (person === undefined) return { type: 'signatory-unknown' };
  const signers = signersFor[step];
  if (!signers.some((signer) => signsAs(signer, person, act.audit))) return { type: 'signatory-not-entitled', signers };
  if (notByTeam.includes(step) && isInTeam(act.audit, person.id)) return { type: 'signatory-in-team' };
  if (by.capacity.trim() === '') return { type: 'capacity-missing' };
  return dateRefusal(act, by.signedOn);
}

/** Refuses a date of signing that is missing, in the future, or before the former signature; `null` when it fits. */
export function dateRefusal(act: AuditAct, signedOn: Day): SignatureError | null {
  if (!isDay(signedOn)) return { type: 'date-missing' };
  if (signedOn > act.today) return { type: 'date-in-future', day: signedOn };
  const last = act.audit.events.at(-1);
  if (last !== undefined && signedOn < last.signedOn)
    return { type: 'before-last-signature', lastSignedOn: last.signedOn };
  return null;
}

/** What the audit lacks for being approved, in the order of the form. */
export function approvalGaps({ audit, records }: Pick<AuditAct, 'audit' | 'records'>): readonly GapError[] {
  const gaps: GapError[] = [];
  if (audit.title.trim() === '') gaps.push({ type: 'title-missing' });
  if (!audit.objectives.some(isSaid)) gaps.push({ type: 'objectives-missing' });
  if (!isSaid(audit.scope)) gaps.push({ type: 'scope-missing' });
  if (!audit.criteria.some(isSaid)) gaps.push({ type: 'criteria-missing' });
  if (!audit.team.some(({ part }) => part === 'lead')) gaps.push({ type: 'lead-missing' });
  const sittings = audit.sittings.filter(({ kind }) => kind === 'auditee');
  if (sittings.length === 0) gaps.push({ type: 'sittings-missing' });
  for (const { id, auditee, auditorIds } of sittings) {
    if (auditee === null) gaps.push({ type: 'auditee-missing', sittingId: id });
    if (!auditorIds.some((personId) => isInTeam(audit, personId)))
      gaps.push({ type: 'auditor-missing', sittingId: id });
  }
  return [...gaps, ...warningGaps({ audit, records })];
}

/** Warnings about auditors over which nobody gave a reason, as at most one gap. */
export function warningGaps({ audit, records }: Pick<AuditAct, 'audit' | 'records'>): readonly GapError[] {
  const warnings = openWarnings(audit, records);
  return warnings.length === 0 ? [] : [{ type: 'warnings-open', warnings }];
}

/** True for the lead and the auditors; experts and observers do not judge. */
export function isInTeam({ team }: Audit, personId: Id<'person'>): boolean {
  return team.some((member) => member.personId === personId && (member.part === 'lead' || member.part === 'auditor'));
}

function signsAs(signer: Signer, person: Person, { team }: Audit): boolean {
  if (signer !== 'lead') return person.roles.includes(signer);
  return team.some(({ personId, part }) => personId === person.id && part === 'lead');
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
