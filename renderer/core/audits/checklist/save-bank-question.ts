import { type ChangeSetDraft, createChange } from '../../kernel/change';
import { asId } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import { saveRecord } from '../../kernel/save-record';
import { textKey } from '../../kernel/text-key';
import type { BankQuestion } from '../bank-question';
import { art36Questions } from './art-36.data';

/** Why a question of the bank is not taken. */
export type BankFailure =
  | { readonly type: 'question-missing' }
  | { readonly type: 'question-exists'; readonly questionId: string }
  | { readonly type: 'question-unknown'; readonly questionId: string }
  | { readonly type: 'nothing-changed' };

/** Stores a question of the bank, undoable; none is removed, since checklists refer to it. The same question stands there once. */
export function saveBankQuestion(
  bank: ReadonlyMap<string, BankQuestion>,
  wanted: BankQuestion,
): Result<ChangeSetDraft, BankFailure> {
  if (wanted.question.trim() === '') return err({ type: 'question-missing' });
  const key = textKey(wanted.question);
  const same = [...bank.values()].find(({ id, question }) => id !== wanted.id && textKey(question) === key);
  if (same !== undefined) return err({ type: 'question-exists', questionId: same.id });
  const { question, look, requirement } = wanted;
  const after: BankQuestion = {
    ...wanted,
    question: question.normalize('NFC').trim(),
    look: look.normalize('NFC').trim(),
    requirement: requirement.normalize('NFC').trim(),
  };
  const detail = { question: after.question };
  const draft = saveRecord('bank.save', 'bankQuestion', bank.get(wanted.id) ?? null, after, detail);
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}

/** Puts a question to use or out of use, undoable; checklists that have it keep it. */
export function setQuestionActive(
  bank: ReadonlyMap<string, BankQuestion>,
  questionId: string,
  active: boolean,
): Result<ChangeSetDraft, BankFailure> {
  const before = bank.get(questionId);
  if (before === undefined) return err({ type: 'question-unknown', questionId });
  const intent = active ? 'bank.enable' : 'bank.disable';
  const draft = saveRecord(intent, 'bankQuestion', before, { ...before, active } as BankQuestion, {
    question: before.question,
  });
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}

/** Adds the points of the inspection list that the bank does not have yet, undoable; edited ones stay as they are. */
export function seedArt36(bank: ReadonlyMap<string, BankQuestion>): Result<ChangeSetDraft, BankFailure> {
  const missing = art36Questions.filter(({ id }) => !bank.has(id));
  if (missing.length === 0) return err({ type: 'nothing-changed' });
  const changes = missing.map((row) => {
    const id = asId<'bankQuestion'>(row.id);
    const question: BankQuestion = { ...row, id, source: 'art-36', active: true, verified: false };
    return createChange('bankQuestion', question);
  });
  return ok({ intent: 'bank.seed', detail: { count: changes.length }, undoable: true, changes });
}
