import type { BankQuestion } from '../../../core/audits/bank-question';
import { foldText } from '../../../core/kernel/fold-text';

/** A way to narrow the question bank. */
export type QuestionMark = 'own' | 'art-36' | 'unverified' | 'stopped';

/** Ways to narrow the bank, in the order of the filters. */
export const questionMarks = ['own', 'art-36', 'unverified', 'stopped'] as const;

/** Whether a question carries a mark. */
export function hasQuestionMark({ source, verified, active }: BankQuestion, mark: QuestionMark): boolean {
  if (mark === 'stopped') return !active;
  return mark === 'unverified' ? !verified : source === mark;
}

/** Questions of the bank with all words of the text and the mark, the officer's own first, then as they were added. */
export function filterQuestions(
  bank: Iterable<BankQuestion>,
  text: string,
  mark: QuestionMark | null,
): readonly BankQuestion[] {
  const wanted = foldText(text).split(' ').filter(Boolean);
  return [...bank]
    .filter((question) => mark === null || hasQuestionMark(question, mark))
    .filter(({ question, look, requirement, clauses }) => {
      const folded = foldText([question, look, requirement, ...clauses].join(' '));
      return wanted.every((word) => folded.includes(word));
    })
    .sort((a, b) => Number(a.source !== 'own') - Number(b.source !== 'own'));
}
