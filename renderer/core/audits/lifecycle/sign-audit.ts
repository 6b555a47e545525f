import { type Change, type ChangeSetDraft, updateChange } from '../../kernel/change';
import type { JsonObject } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import type { Audit, AuditEvent, TeamMember } from '../audit';
import type { Signing } from '../signature';
import { type AuditAct, liveItems, transition } from './audit-act';
import type { AuditError } from './audit-error';
import { approvalGaps, reasonRefusal, signatureRefusal, stateRefusal } from './audit-guards';
import { draftRefusal } from './draft-audit';
import { findingGaps } from './item-gaps';
import { type AuditStep, stateAfter, stateBelow, verbOf } from './lifecycle-table';

type Outcome = Result<ChangeSetDraft, AuditError>;

/** The approver, who does not audit, approves team and plan; a warning about an auditor without a reason stops it. */
export function approveAudit(act: AuditAct, by: Signing): Outcome {
  return sign(act, 'approved', by, {}, approvalGaps(act)[0]);
}

/** The auditees were told. A short notice is for the screen to warn about, never a refusal. */
export function notifyAuditees(act: AuditAct, by: Signing): Outcome {
  return sign(act, 'notified', by, {});
}

/** The lead and the auditees have gone through the findings; questions and sheets are closed from here on. */
export function agreeFindings(act: AuditAct, by: Signing): Outcome {
  return sign(act, 'findings-agreed', by, {}, findingGaps(act, by.signedOn)[0], closedItems(act));
}

/** The lead takes up what the findings call for. */
export function followUpAudit(act: AuditAct, by: Signing): Outcome {
  return sign(act, 'followed-up', by, {});
}

/** Breaks off until further notice, with the reason in the note. */
export function postponeAudit(act: AuditAct, by: Signing): Outcome {
  return sign(act, 'postponed', by, { postponedFrom: act.audit.state });
}

/** Ends the audit before its report, with the reason in the note; what was found stays. */
export function cancelAudit(act: AuditAct, by: Signing): Outcome {
  return sign(act, 'cancelled', by, { postponedFrom: null });
}

/**
 * The approver changes the team by a signed decision, with the reason in the note; the approval of everything else stands.
 * @param sittings the sittings as the new team shares them out; who is audited on what stays as approved
 */
export function changeTeam(
  act: AuditAct,
  by: Signing,
  team: readonly TeamMember[],
  sittings: Audit['sittings'],
): Outcome {
  const shared = new Map(sittings.map((sitting) => [sitting.id, sitting]));
  const after: Audit = {
    ...act.audit,
    team,
    sittings: act.audit.sittings.map((sitting) => {
      const { auditorIds = sitting.auditorIds, overrides = sitting.overrides } = shared.get(sitting.id) ?? {};
      return { ...sitting, auditorIds, overrides };
    }),
  };
  const gap =
    draftRefusal(after, act.others) ?? approvalGaps({ audit: after, records: act.records })[0] ?? sameTeam(act, after);
  return sign({ ...act, audit: after }, 'team-changed', by, {}, gap ?? undefined);
}

/** One rung down as an event of its own, with the reason in the note. A started audit goes back only while nothing is answered. */
export function stepBack(act: AuditAct, by: Signing): Outcome {
  const answered = liveItems(act).filter(({ answer }) => answer.result !== 'not-assessed').length;
  const gap: AuditError | undefined =
    act.audit.state === 'running' && answered > 0 ? { type: 'answers-exist', count: answered } : undefined;
  const state = stateBelow[act.audit.state] ?? act.audit.state;
  return sign(act, 'stepped-back', by, state === 'notified' ? { state, snapshot: null } : { state }, gap);
}

/** Signs an act after the guards of its state, its reason and its signature; the caller brings the gaps of its own. */
export function sign(
  act: AuditAct,
  step: AuditStep,
  by: Signing,
  patch: Partial<Audit>,
  gap?: AuditError,
  more: readonly Change[] = [],
  detail: JsonObject = {},
): Outcome {
  const refusal = stateRefusal(step, act.audit) ?? reasonRefusal(step, by) ?? gap ?? signatureRefusal(act, step, by);
  if (refusal !== null) return err(refusal);
  const state = stateAfter[step] ?? act.audit.state;
  const after: Audit = { ...act.audit, state, ...patch, events: withEvent(act, step, by) };
  const signedBy = act.records.person.get(by.signedBy)?.name ?? '';
  const reason = by.note.trim() === '' ? {} : { reason: by.note.trim() };
  return ok(transition(`audit.${verbOf[step]}`, act, after, { signedBy, ...reason, ...detail }, more));
}

function withEvent(act: AuditAct, type: AuditStep, by: Signing): readonly AuditEvent[] {
  const event: AuditEvent = {
    id: act.newId(),
    type,
    signedBy: by.signedBy,
    capacity: by.capacity.trim(),
    signedOn: by.signedOn,
    recordedBy: act.recordedBy,
    recordedAt: act.now,
    note: by.note.trim(),
  };
  return [...act.audit.events, event];
}

function sameTeam({ audit }: AuditAct, after: Audit): AuditError | null {
  return updateChange('audit', audit, after) === null ? { type: 'nothing-changed' } : null;
}

/** Writes answers, findings and sheets anew, so that taking back an earlier answer meets a later entry and is refused. */
function closedItems({ items, samples }: AuditAct): readonly Change[] {
  const anew = (entity: 'checklistItem' | 'auditSample', { id, ...fields }: { readonly id: string }): Change => ({
    op: 'update',
    entity,
    id,
    set: fields as unknown as JsonObject,
    unset: [],
  });
  return [...items.map((item) => anew('checklistItem', item)), ...samples.map((sample) => anew('auditSample', sample))];
}
