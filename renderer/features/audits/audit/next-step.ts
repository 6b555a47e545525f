import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { GapError } from '../../../core/audits/lifecycle/audit-error';
import { type NextAuditAct, nextAuditAct } from '../../../core/audits/lifecycle/next-act';
import type { Day } from '../../../core/calendar/day';
import type { Nonconformity } from '../../../core/nonconformities/nonconformity';
import { nonconformitiesOfAudit } from '../../../core/nonconformities/nonconformity-links';
import { itemsToRaise, raisingStates } from '../../../core/nonconformities/raise-nonconformities';

/** What an audit lacks, findings without a nonconformity among it. */
export type Gap = GapError | { readonly type: 'findings-to-raise'; readonly count: number };

/** The act that comes next, with everything that it lacks. */
export interface NextStep extends Omit<NextAuditAct, 'missing'> {
  readonly missing: readonly Gap[];
}

/** Counts of what keeps an audit from being closed. */
export interface ClosingCounts {
  /** Nonconformities of the audit: each is open from the day on which it is raised. */
  readonly open: number;
  readonly toRaise: number;
}

/** What keeps an audit from being closed. */
export function closingCounts(act: AuditAct, nonconformities: readonly Nonconformity[]): ClosingCounts {
  return {
    open: nonconformitiesOfAudit(act.audit.id, nonconformities).length,
    toRaise: itemsToRaise({ ...act, nonconformities }).length,
  };
}

/** What comes next for an audit on `day`; closing also waits for the nonconformities that are still to be raised. */
export function nextStep(act: AuditAct, nonconformities: readonly Nonconformity[], day: Day): NextStep | null {
  const { open, toRaise } = closingCounts(act, nonconformities);
  const next = nextAuditAct(act, day, open);
  if (next === null || next.act !== 'closed' || toRaise === 0) return next;
  return { ...next, missing: [{ type: 'findings-to-raise', count: toRaise }, ...next.missing] };
}

/** Answers "nonconform" from which a nonconformity may be raised now; 0 while the findings do not stand. */
export function raisableNow(act: AuditAct, nonconformities: readonly Nonconformity[]): number {
  return raisingStates.includes(act.audit.state) ? closingCounts(act, nonconformities).toRaise : 0;
}
