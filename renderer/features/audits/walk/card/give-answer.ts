import { gradingsFor } from '../../../../core/audits/answers/answer-rules';
import type { Answer, Grading } from '../../../../core/audits/checklist-item';
import type { Words } from '../../../../strings/use-words';

/** What a key or button of a grading says of a question. */
export interface Said {
  readonly result?: Answer['result'];
  readonly grading: Grading | null;
}

/**
 * What pressing a grading says: the same again takes it off. Major and minor answer an open question in one go, since only a
 * nonconformity has them. `null` where the result does not allow it.
 */
export function saidByGrading(
  { result, grading: stands }: Pick<Answer, 'result' | 'grading'>,
  grading: Grading,
): Said | null {
  if (stands === grading) return { grading: null };
  if (gradingsFor(result).includes(grading)) return { grading };
  return result === 'not-assessed' && isOfNonconform(grading) ? { result: 'nonconform', grading } : null;
}

/** Why a grading cannot be given beside a result; `null` when it can. */
export function gradingRefusal(
  result: Answer['result'],
  grading: Grading,
  words: Words<'walk'>,
  common: Words<'common'>,
): string | null {
  if (saidByGrading({ result, grading: null }, grading) !== null) return null;
  if (result === 'not-assessed') return words('card.gradingFirst');
  return words('card.gradingOther', { grading: common(`states.grading.${grading}`) });
}

function isOfNonconform(grading: Grading): boolean {
  return !gradingsFor('conform').includes(grading);
}
