import { formatDay, isDay } from '../../calendar/day';
import { type Change, type ChangeSetDraft, deleteChange, updateChange } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import type { IssuingDecision, Revision } from '../revision';
import type { LifecycleError } from './lifecycle-error';
import { approvedOn } from './lifecycle-guards';
import { type DecisionEntry, sameDecision } from './record-decision';
import { type LifecycleTables, type RevisionAct, revisionDetail } from './revision-act';

/** Why a recorded decision is not corrected. */
export type DecisionCorrectionError =
  | LifecycleError
  | { readonly type: 'decision-none' }
  /** `code` names the procedure of the revision whose approval comes after the corrected date. */
  | { readonly type: 'correction-before-approval'; readonly code: string; readonly approvedOn: string }
  | { readonly type: 'correction-after-effective'; readonly code: string; readonly effectiveFrom: string };

/**
 * Mends a wrongly recorded issuing decision, for every revision that it issued; the reason is kept in the history. No content
 * is touched, so approvals stand. When the corrected number and date are those of another recorded decision, the revisions are
 * handed over to that one as it stands, and the wrong entry goes.
 */
export function correctDecision(
  act: RevisionAct,
  by: DecisionEntry,
  reason: string,
  tables: Pick<LifecycleTables, 'procedure' | 'revision' | 'issuingDecision'>,
): Result<ChangeSetDraft, DecisionCorrectionError> {
  const before = act.decision;
  if (before === null) return err({ type: 'decision-none' });
  const after: IssuingDecision = {
    ...before,
    number: by.number?.normalize('NFC').trim() || null,
    date: by.date,
    signatory: by.signatory.trim(),
    capacity: by.capacity.trim(),
  };
  const issued = revisionsOf(before, tables.revision.values());
  const refusal = entryRefusal(act, after, reason) ?? orderRefusalOf(after, issued, tables);
  if (refusal !== null) return err(refusal);
  const others = [...tables.issuingDecision.values()].filter(({ id }) => id !== before.id);
  const known = sameDecision(after, others);
  const changes = known === null ? mended(before, after) : handedOver(before, known, issued);
  if (changes.length === 0) return err({ type: 'nothing-changed' });
  return ok({
    intent: 'revision.correct-decision',
    detail: {
      ...revisionDetail(act.procedure, act.revision),
      was: named(before),
      is: named(known ?? after),
      reason: reason.trim(),
      count: issued.length,
    },
    undoable: false,
    changes,
  });
}

/** The revisions that a decision issued, of any procedure. */
export function revisionsOf(decision: IssuingDecision, revisions: Iterable<Revision>): readonly Revision[] {
  return [...revisions].filter(({ decisionId }) => decisionId === decision.id);
}

function entryRefusal(act: RevisionAct, after: IssuingDecision, reason: string): LifecycleError | null {
  if (reason.trim() === '') return { type: 'reason-missing' };
  if (after.number === null && after.date === null && after.signatory === '') return { type: 'decision-empty' };
  if (after.date === null) return null;
  if (!isDay(after.date)) return { type: 'date-missing' };
  return after.date > act.today ? { type: 'date-in-future', day: after.date } : null;
}

/** The date lies between approval and first day in force of each revision. */
function orderRefusalOf(
  { date }: IssuingDecision,
  issued: readonly Revision[],
  { procedure }: Pick<LifecycleTables, 'procedure'>,
): DecisionCorrectionError | null {
  if (date === null) return null;
  for (const revision of issued) {
    const code = procedure.get(revision.procedureId)?.code ?? '';
    const approved = approvedOn(revision);
    if (approved !== null && date < approved) return { type: 'correction-before-approval', code, approvedOn: approved };
    const from = revision.effectiveFrom;
    if (from !== null && from < date) return { type: 'correction-after-effective', code, effectiveFrom: from };
  }
  return null;
}

function mended(before: IssuingDecision, after: IssuingDecision): readonly Change[] {
  const change = updateChange('issuingDecision', before, after);
  return change === null ? [] : [change];
}

function handedOver(wrong: IssuingDecision, right: IssuingDecision, issued: readonly Revision[]): readonly Change[] {
  const moved = issued.map((one) => {
    const after: Revision = { ...one, decisionId: right.id };
    return updateChange('revision', one, after);
  });
  return [...moved.filter((change) => change !== null), deleteChange('issuingDecision', wrong.id)];
}

function named({ number, date }: IssuingDecision): string {
  return [number, date === null ? null : formatDay(date)].filter((part) => part !== null).join(', ') || '\u2013';
}
