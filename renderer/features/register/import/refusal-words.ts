import type { RefusalReason } from '../../../core/register/import-plan';
import type { Words } from '../../../strings/use-words';

/** Why a row was refused and how to mend it. */
export interface RefusalText {
  readonly reason: string;
  readonly cure: string;
}

/** A refusal in words. */
export function refusalText(reason: RefusalReason, words: Words<'register'>): RefusalText {
  switch (reason.type) {
    case 'missing-code':
      return {
        reason: words('import.refusals.missing-code'),
        cure:
          reason.sameName.length > 0
            ? words('import.refusals.sameName', { codes: reason.sameName.join(', ') })
            : words('import.refusals.enterCode'),
      };
    case 'missing-name':
      return { reason: words('import.refusals.missing-name'), cure: words('import.refusals.enterName') };
    case 'invalid-code':
      return {
        reason: words(`codeProblem.${reason.problem}`),
        cure:
          reason.suggestion === null
            ? words('import.refusals.mendCode')
            : words('import.refusals.meant', { code: reason.suggestion }),
      };
    case 'duplicate-code':
      return {
        reason: words('import.refusals.duplicate-code', { rows: reason.rows.join(', ') }),
        cure: words('import.refusals.keepOne'),
      };
    case 'repeated-row':
      return {
        reason: words('import.refusals.repeated-row', { row: reason.firstRow }),
        cure: words('import.refusals.nothingToDo'),
      };
  }
}
