import type { Day } from '../../calendar/day';
import type { ChangeSetDraft } from '../../kernel/change';
import type { Result } from '../../kernel/result';
import type { Audit } from '../audit';
import type { Signing } from '../signature';
import type { AuditAct } from './audit-act';
import type { AuditError } from './audit-error';
import { warningGaps } from './audit-guards';
import { bindingRefusal, draftRefusal } from './draft-audit';
import { sign } from './sign-audit';

/** New days of a postponed audit; who is audited on what stays as approved. */
export interface NewDays {
  readonly from: Day;
  readonly to: Day;
  readonly sittings: Audit['sittings'];
}

/** The approver lets the audit go on where it was broken off, on new days: none of those before it ran may have passed. */
export function resumeAudit(act: AuditAct, by: Signing, days: NewDays): Result<ChangeSetDraft, AuditError> {
  const state = act.audit.postponedFrom ?? act.audit.state;
  const audit: Audit = { ...act.audit, ...days };
  const gap =
    bindingRefusal(act.audit, audit, ['from', 'to']) ??
    draftRefusal(audit, act.others) ??
    passedRefusal(audit, state, by.signedOn) ??
    warningGaps({ audit, records: act.records })[0];
  return sign({ ...act, audit }, 'resumed', by, { state, postponedFrom: null }, gap);
}

function passedRefusal(audit: Audit, state: Audit['state'], signedOn: Day): AuditError | null {
  const passed = state === 'running' ? undefined : audit.sittings.find(({ day }) => day < signedOn);
  return passed === undefined ? null : { type: 'sitting-in-past', sittingId: passed.id, day: passed.day };
}
