import type { AnswerError } from '../../../core/audits/answers/answer-error';
import type { AuditState } from '../../../core/audits/audit';
import type { ChecklistError } from '../../../core/audits/checklist/checklist-error';
import type { WorkspaceState } from '../../../data/record-types';
import { type Words, wordsOf } from '../../../strings/use-words';

/** Why an act on questions or their answers was not taken, in words. */
export function checklistRefusalWords(
  error: ChecklistError | AnswerError,
  { procedure }: Pick<WorkspaceState, 'procedure'>,
  words: Words<'checklist'>,
): string {
  switch (error.type) {
    case 'question-missing':
    case 'sitting-unknown':
    case 'item-unknown':
    case 'bank-question-unknown':
    case 'nothing-changed':
      return words(`refusals.${error.type}`);
    case 'item-answered':
    case 'item-in-snapshot':
    case 'item-dropped':
    case 'answered-otherwise':
      return words(`refusals.${error.type}`, { code: error.code });
    case 'procedure-not-in-force':
      return words('refusals.procedure-not-in-force', { code: procedure.get(error.procedureId)?.code ?? '' });
    case 'clause-unknown':
      return words('refusals.clause-unknown', { clause: error.clause });
    case 'not-in-state':
      return words('refusals.not-in-state', { state: stateWord(error.state) });
    default:
      return words('refusals.other');
  }
}

function stateWord(state: AuditState): string {
  return wordsOf('common')(`states.audit.${state}`);
}
