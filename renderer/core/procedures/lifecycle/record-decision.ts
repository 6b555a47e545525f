import { type Day, formatDay, isDay } from '../../calendar/day';
import { type Change, type ChangeSetDraft, createChange, updateChange } from '../../kernel/change';
import { asId } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import type { IssuingDecision } from '../revision';
import type { LifecycleError } from './lifecycle-error';
import { approvedOn, statusRefusal } from './lifecycle-guards';
import { type RevisionAct, transition } from './revision-act';

/** What is known of an issuing decision; number and date may follow later. */
export interface DecisionEntry {
  readonly number: string | null;
  readonly date: Day | null;
  readonly signatory: string;
  readonly capacity: string;
}

/**
 * Records the decision that issues the revision. It does not touch the content, so the approval stands.
 * Number and date may be filled in later but not replaced; the same decision entered for several revisions is stored once.
 * @param decisions all decisions of the workspace
 */
export function recordDecision(
  act: RevisionAct,
  entry: DecisionEntry,
  decisions: Iterable<IssuingDecision>,
): Result<ChangeSetDraft, LifecycleError> {
  const refusal = statusRefusal('record-decision', act.revision, act.siblings, act.today) ?? entryRefusal(act, entry);
  if (refusal !== null) return err(refusal);
  const before = act.decision;
  const shared = before === null ? sameDecision(entry, decisions) : null;
  const after: IssuingDecision = {
    id: before?.id ?? shared?.id ?? asId<'issuingDecision'>(act.newId()),
    number: (before ?? shared)?.number ?? blankToNull(entry.number),
    date: entry.date ?? before?.date ?? null,
    signatory: entry.signatory.trim() || (before ?? shared)?.signatory || '',
    capacity: entry.capacity.trim() || (before ?? shared)?.capacity || '',
  };
  const known = before ?? shared;
  const change: Change | null =
    known === null ? createChange('issuingDecision', after) : updateChange('issuingDecision', known, after);
  const draft = transition(
    'revision.record-decision',
    act,
    { ...act.revision, decisionId: after.id },
    change === null ? [] : [change],
    { number: after.number ?? '', date: after.date === null ? '' : formatDay(after.date) },
  );
  return draft.changes.length === 0 ? err({ type: 'nothing-changed' }) : ok(draft);
}

/** The decision with that number and date, `null` for none; blanks and case do not count. */
export function sameDecision(
  entry: Pick<DecisionEntry, 'number' | 'date'>,
  decisions: Iterable<IssuingDecision>,
): IssuingDecision | null {
  const key = numberKey(entry.number);
  if (key === '' || entry.date === null) return null;
  for (const decision of decisions)
    if (decision.date === entry.date && numberKey(decision.number) === key) return decision;
  return null;
}

function entryRefusal(act: RevisionAct, entry: DecisionEntry): LifecycleError | null {
  const number = blankToNull(entry.number);
  const before = act.decision;
  if (number === null && entry.date === null && entry.signatory.trim() === '') return { type: 'decision-empty' };
  const replacesNumber = before?.number != null && number !== null && numberKey(number) !== numberKey(before.number);
  const replacesDate = before?.date != null && entry.date !== null && entry.date !== before.date;
  if (before !== null && (replacesNumber || replacesDate))
    return { type: 'decision-recorded', number: before.number, date: before.date };
  if (entry.date === null) return null;
  if (!isDay(entry.date)) return { type: 'date-missing' };
  if (entry.date > act.today) return { type: 'date-in-future', day: entry.date };
  const approved = approvedOn(act.revision);
  if (approved !== null && entry.date < approved) return { type: 'decision-before-approval', approvedOn: approved };
  const from = act.revision.effectiveFrom;
  if (from !== null && from < entry.date) return { type: 'decision-after-effective', effectiveFrom: from };
  return null;
}

function blankToNull(text: string | null): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function numberKey(number: string | null): string {
  return (number ?? '').normalize('NFC').replace(/\s+/g, '').toUpperCase();
}
