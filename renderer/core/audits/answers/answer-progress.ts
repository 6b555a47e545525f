import type { AuditeeId } from '../auditee';
import type { ChecklistItem } from '../checklist-item';
import { type AuditAct, liveItems } from '../lifecycle/audit-act';
import { answerIssues } from './answer-rules';

/** How far a group of questions is. */
export interface AnswerProgress {
  readonly inScope: number;
  /** With a result; leaving one out for a reason is not assessing it. */
  readonly assessed: number;
  readonly leftOut: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly nonconform: number;
  readonly observations: number;
  /** Whole percent of the scope that is assessed, rounded down: 100 only when all are. `null` without questions. */
  readonly percent: number | null;
}

/** Counts the questions that are not dropped. Complete and incomplete ones have a result. */
export function progressOf(items: readonly ChecklistItem[], samples: AuditAct['samples']): AnswerProgress {
  const live = liveItems({ items });
  const assessed = live.filter(({ answer }) => answer.result !== 'not-assessed');
  const leftOut = live.filter(({ answer }) => answer.result === 'not-assessed' && answer.reason.trim() !== '');
  const complete = assessed.filter((item) => answerIssues(item, samples).length === 0).length;
  return {
    inScope: live.length,
    assessed: assessed.length,
    leftOut: leftOut.length,
    complete,
    incomplete: assessed.length - complete,
    nonconform: assessed.filter(({ answer }) => answer.result === 'nonconform').length,
    observations: assessed.filter(({ answer }) => answer.grading === 'observation').length,
    percent: live.length === 0 ? null : Math.floor((assessed.length * 100) / live.length),
  };
}

/** Progress of every sitting with an auditee, by sitting. */
export function progressBySitting({ audit, items, samples }: Checklist): ReadonlyMap<string, AnswerProgress> {
  const sittings = audit.sittings.filter(({ kind }) => kind === 'auditee');
  return new Map(
    sittings.map(({ id }) => [
      id,
      progressOf(
        items.filter(({ sittingId }) => sittingId === id),
        samples,
      ),
    ]),
  );
}

/** Progress of every auditee over all of its sittings. */
export function progressByAuditee({ audit, items, samples }: Checklist): ReadonlyMap<AuditeeId, AnswerProgress> {
  const auditees = new Set(audit.sittings.flatMap(({ auditee }) => auditee ?? []));
  return new Map(
    [...auditees].map((auditee) => {
      const own = new Set(audit.sittings.filter((sitting) => sitting.auditee === auditee).map(({ id }) => id));
      return [
        auditee,
        progressOf(
          items.filter(({ sittingId }) => own.has(sittingId)),
          samples,
        ),
      ];
    }),
  );
}

type Checklist = Pick<AuditAct, 'audit' | 'items' | 'samples'>;
