import { type ChangeSetDraft, createChange } from '../../kernel/change';
import { asId, type IdSource } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import { textKey } from '../../kernel/text-key';
import type { BankQuestion } from '../bank-question';
import type { ItemWords } from '../checklist-item';
import type { BankFailure } from './save-bank-question';

/** Adds several questions of the officer's own in one change set, undoable; refused whole when one is missing or stands already. */
export function addBankQuestions(
  bank: ReadonlyMap<string, BankQuestion>,
  wanted: readonly ItemWords[],
  newId: IdSource,
): Result<ChangeSetDraft, BankFailure> {
  const standing = new Map([...bank.values()].map(({ id, question }) => [textKey(question), id as string]));
  const questions: BankQuestion[] = [];
  for (const { question, look, requirement, clauses } of wanted) {
    const key = textKey(question);
    if (key === '') return err({ type: 'question-missing' });
    const same = standing.get(key);
    if (same !== undefined) return err({ type: 'question-exists', questionId: same });
    const id = asId<'bankQuestion'>(newId());
    standing.set(key, id);
    questions.push({
      id,
      source: 'own',
      question: question.normalize('NFC').trim(),
      look: look.normalize('NFC').trim(),
      requirement: requirement.normalize('NFC').trim(),
      clauses,
      auditees: [],
      active: true,
      verified: true,
    });
  }
  if (questions.length === 0) return err({ type: 'nothing-changed' });
  const changes = questions.map((question) => createChange('bankQuestion', question));
  return ok({ intent: 'bank.add', detail: { count: changes.length }, undoable: true, changes });
}
