import type { Day } from '../../calendar/day';
import type { AuditAct } from './audit-act';
import type { GapError } from './audit-error';
import { approvalGaps, warningGaps } from './audit-guards';
import { checklistGaps, findingGaps, reportGaps } from './item-gaps';
import type { AuditStep } from './lifecycle-table';
import { startNotes } from './start-audit';

/** The one act that brings an audit further, with what it still lacks. */
export interface NextAuditAct {
  readonly act: AuditStep;
  readonly missing: readonly GapError[];
  /** What going on must explain in the note. */
  readonly explain: readonly GapError[];
}

/** What comes next for an audit on `day`; `null` when nothing does. */
export function nextAuditAct(act: AuditAct, day: Day, openNonconformities = 0): NextAuditAct | null {
  const next = (step: AuditStep, missing: readonly GapError[] = [], explain: readonly GapError[] = []) => ({
    act: step,
    missing,
    explain,
  });
  switch (act.audit.state) {
    case 'drafted':
      return next('approved', approvalGaps(act));
    case 'approved':
      return next('notified');
    case 'notified':
      return next('started', [...warningGaps(act), ...checklistGaps(act)], startNotes(act, day));
    case 'running':
      return next('findings-agreed', findingGaps(act, day));
    case 'findings-agreed':
      return next('reported', reportGaps(act));
    case 'reported':
      return next('followed-up');
    case 'follow-up':
      return next(
        'closed',
        openNonconformities === 0 ? [] : [{ type: 'nonconformities-open', count: openNonconformities }],
      );
    case 'postponed':
      return next('resumed');
    case 'closed':
    case 'cancelled':
      return null;
  }
}
