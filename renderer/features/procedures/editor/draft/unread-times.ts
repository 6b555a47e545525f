import type { ProcedureCase, RevisionContent } from '../../../../core/procedures/content';
import { stepNumbers } from '../../../../core/procedures/edit/step-order';
import type { UnreadTexts } from './local-draft';

/** A time that was typed but cannot be read, and the cell where it stands. */
export interface UnreadTime {
  /** Key of the text among the unread ones. */
  readonly key: string;
  readonly text: string;
  readonly caseId: string;
  readonly areaClass: string;
  readonly of: 'step' | 'stage' | 'case';
  /** Id of the step, stage or case. */
  readonly id: string;
  /** Number of the step or stage from 1, `0` for the case's total. */
  readonly number: number;
}

/** Key of a time that could not be read. */
export function unreadKey(id: string, areaClass: string): string {
  return `${id}:${areaClass}`;
}

/**
 * The unread times that stand in the content, in the order of the cases; texts of rows that were removed do not count.
 * @param areaClasses ids of the agency's area classes; times of others have no cell
 */
export function unreadTimes(
  content: RevisionContent,
  unread: UnreadTexts,
  areaClasses: readonly string[],
): readonly UnreadTime[] {
  return content.cases.flatMap((procedureCase) =>
    cellsOf(procedureCase).flatMap((cell) =>
      areaClasses.flatMap((areaClass) => {
        const key = unreadKey(cell.id, areaClass);
        const text = unread[key];
        return text === undefined ? [] : [{ ...cell, key, text, caseId: procedureCase.id, areaClass }];
      }),
    ),
  );
}

function cellsOf(procedureCase: ProcedureCase): readonly Pick<UnreadTime, 'of' | 'id' | 'number'>[] {
  const numbers = stepNumbers(procedureCase);
  return [
    { of: 'case', id: procedureCase.id, number: 0 },
    ...procedureCase.stages.flatMap((stage, index) => [
      { of: 'stage' as const, id: stage.id, number: index + 1 },
      ...stage.steps.map(({ id }) => ({ of: 'step' as const, id, number: numbers.get(id) ?? 0 })),
    ]),
  ];
}
