import type { ChecklistItem } from '../checklist-item';

/** True when anything was said to a question: a result, a grading, a reason, a note, evidence or a finding. */
export function isAnswered({ answer, finding }: Pick<ChecklistItem, 'answer' | 'finding'>): boolean {
  const { result, grading, reason, note, evidence } = answer;
  const said = reason.trim() !== '' || note.trim() !== '' || evidence.length > 0;
  return result !== 'not-assessed' || grading !== null || said || finding !== null;
}
