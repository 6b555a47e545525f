import { type ChangeSetDraft, createChange, updateChange } from '../../kernel/change';
import { asId } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import { saveRecord } from '../../kernel/save-record';
import type { ChecklistItem, ItemWords } from '../checklist-item';
import { type AuditAct, auditDetail } from '../lifecycle/audit-act';
import { stateRefusal } from '../lifecycle/audit-guards';
import type { ChecklistError } from './checklist-error';
import type { ChecklistWords } from './checklist-words';
import { emptyAnswer } from './empty-answer';
import { isAnswered } from './is-answered';
import { shortCodes } from './short-codes';

type Outcome = Result<ChangeSetDraft, ChecklistError>;

/** Adds a question of the auditor's own at the end of a sitting, undoable; also during the sitting. */
export function addFreeItem(
  act: AuditAct,
  sittingId: string,
  words: ItemWords,
  templates: Pick<ChecklistWords, 'codes'>,
): Outcome {
  const refusal = stateRefusal('prepare-checklist', act.audit);
  if (refusal !== null) return err(refusal);
  if (!act.audit.sittings.some(({ id }) => id === sittingId)) return err({ type: 'sitting-unknown', sittingId });
  if (words.question.trim() === '') return err({ type: 'question-missing' });
  const orders = act.items.filter((item) => item.sittingId === sittingId).map(({ order }) => order);
  const item: ChecklistItem = {
    id: asId(act.newId()),
    auditId: act.audit.id,
    sittingId,
    order: Math.max(0, ...orders) + 1,
    code: shortCodes(act.items, templates)('free'),
    source: { type: 'free' },
    words: composed(words),
    generated: null,
    dropped: false,
    gone: false,
    answer: emptyAnswer(),
    finding: null,
  };
  const detail = { ...auditDetail(act.audit), item: item.code };
  return ok({
    intent: 'checklist.add',
    detail,
    undoable: true,
    changes: [createChange('checklistItem', item)],
  });
}

/** Changes the words of a question, undoable; what was generated is kept beside them, and its identity, answer and code stay. */
export function editItemWords(act: AuditAct, itemId: string, words: ItemWords): Outcome {
  if (words.question.trim() === '') return err({ type: 'question-missing' });
  return changeItem(act, itemId, 'checklist.edit', () => ok({ words: composed(words) }));
}

/** Takes a question off, undoable; generating again does not bring it back. Refused for answered ones and those of a snapshot. */
export function dropItem(act: AuditAct, itemId: string): Outcome {
  return changeItem(act, itemId, 'checklist.drop', (item) => {
    if (isAnswered(item)) return err({ type: 'item-answered', code: item.code });
    if (act.audit.snapshot?.itemIds.includes(item.id)) return err({ type: 'item-in-snapshot', code: item.code });
    return ok({ dropped: true });
  });
}

/** Takes a dropped question up again, undoable. */
export function restoreItem(act: AuditAct, itemId: string): Outcome {
  return changeItem(act, itemId, 'checklist.restore', () => ok({ dropped: false }));
}

/**
 * Moves a question within its sitting, undoable; codes stay.
 * @param place wanted place among the questions that are not dropped, from 0
 */
export function moveItem(act: AuditAct, itemId: string, place: number): Outcome {
  const refusal = stateRefusal('prepare-checklist', act.audit);
  if (refusal !== null) return err(refusal);
  const item = act.items.find(({ id }) => id === itemId);
  if (item === undefined) return err({ type: 'item-unknown', itemId });
  const others = act.items
    .filter((other) => other.sittingId === item.sittingId && !other.dropped && other.id !== itemId)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const row = [...others.slice(0, Math.max(0, place)), item, ...others.slice(Math.max(0, place))];
  const changes = row.flatMap(
    (one, index) => updateChange('checklistItem', one, { ...one, order: index + 1 } as ChecklistItem) ?? [],
  );
  if (changes.length === 0) return err({ type: 'nothing-changed' });
  return ok({
    intent: 'checklist.move',
    detail: { ...auditDetail(act.audit), item: item.code },
    undoable: true,
    changes,
  });
}

function changeItem(
  act: AuditAct,
  itemId: string,
  intent: string,
  change: (item: ChecklistItem) => Result<Partial<ChecklistItem>, ChecklistError>,
): Outcome {
  const refusal = stateRefusal('prepare-checklist', act.audit);
  if (refusal !== null) return err(refusal);
  const item = act.items.find(({ id }) => id === itemId);
  if (item === undefined) return err({ type: 'item-unknown', itemId });
  const changed = change(item);
  if (!changed.ok) return changed;
  const after: ChecklistItem = { ...item, ...changed.value };
  const draft = saveRecord(intent, 'checklistItem', item, after, { ...auditDetail(act.audit), item: item.code });
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}

function composed({ question, look, requirement, clauses }: ItemWords): ItemWords {
  return {
    question: question.normalize('NFC'),
    look: look.normalize('NFC'),
    requirement: requirement.normalize('NFC'),
    clauses,
  };
}
