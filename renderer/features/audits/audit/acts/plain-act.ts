import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { closeAudit, giveReport, withdrawReport } from '../../../../core/audits/lifecycle/audit-report';
import type { AuditStep } from '../../../../core/audits/lifecycle/lifecycle-table';
import {
  agreeFindings,
  approveAudit,
  cancelAudit,
  followUpAudit,
  notifyAuditees,
  postponeAudit,
  stepBack,
} from '../../../../core/audits/lifecycle/sign-audit';
import { startAudit } from '../../../../core/audits/lifecycle/start-audit';
import type { Signing } from '../../../../core/audits/signature';
import type { ChangeSetDraft } from '../../../../core/kernel/change';
import { err, type Result } from '../../../../core/kernel/result';
import type { ClosingCounts } from '../next-step';

/** A signed act that needs nothing but the signature and its note. */
export type PlainStep = Exclude<AuditStep, 'resumed' | 'team-changed'>;

/** Why it is refused; findings that wait for their nonconformity keep an audit from being closed. */
export type PlainRefusal = AuditError | { readonly type: 'findings-to-raise'; readonly count: number };

/** Asks the rules for a signed act. */
export function performStep(
  step: PlainStep,
  act: AuditAct,
  by: Signing,
  { open, toRaise }: ClosingCounts,
): Result<ChangeSetDraft, PlainRefusal> {
  switch (step) {
    case 'approved':
      return approveAudit(act, by);
    case 'notified':
      return notifyAuditees(act, by);
    case 'started':
      return startAudit(act, by);
    case 'findings-agreed':
      return agreeFindings(act, by);
    case 'reported':
      return giveReport(act, by);
    case 'report-withdrawn':
      return withdrawReport(act, by);
    case 'followed-up':
      return followUpAudit(act, by);
    case 'closed':
      return toRaise > 0 ? err({ type: 'findings-to-raise', count: toRaise }) : closeAudit(act, by, open);
    case 'postponed':
      return postponeAudit(act, by);
    case 'cancelled':
      return cancelAudit(act, by);
    case 'stepped-back':
      return stepBack(act, by);
  }
}
