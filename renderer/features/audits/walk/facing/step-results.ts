import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import { procedureOf } from '../../../../core/audits/results/group-items';
import type { ProcedureCase, Step } from '../../../../core/procedures/content';
import { findStep, stepsOf } from '../../../../core/procedures/edit/step-order';
import type { Revision } from '../../../../core/procedures/revision';
import type { StateKey } from '../../../../ui/states';

/** A step of the procedure that a question belongs to, with what the sitting says of it. */
export interface StepResult {
  readonly step: Step;
  readonly number: number;
  /** The question that looks at it, `null` when none does. */
  readonly item: ChecklistItem | null;
  readonly state: StateKey;
}

/** The case of the pinned revision that a question looks at: that of its step, else the first one. */
export function caseOf(item: ChecklistItem, revisions: ReadonlyMap<string, Revision>): ProcedureCase | null {
  const { source } = item;
  if (source.type !== 'step' && source.type !== 'procedure') return null;
  const content = revisions.get(source.revisionId)?.content;
  if (content === undefined) return null;
  const own = source.type === 'step' ? findStep(content, source.stepId)?.case : undefined;
  return own ?? content.cases[0] ?? null;
}

/** Every step of the case with the worst answer of the questions of the same sitting that look at it. */
export function stepResults(
  item: ChecklistItem,
  walk: readonly ChecklistItem[],
  procedureCase: ProcedureCase,
): readonly StepResult[] {
  const procedureId = procedureOf(item);
  const asked = walk.filter(
    (one) => one.sittingId === item.sittingId && one.source.type === 'step' && one.source.procedureId === procedureId,
  );
  return stepsOf(procedureCase).map((step, index) => {
    const looking = asked.filter(({ source }) => source.type === 'step' && source.stepId === step.id);
    const worst = [...looking].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
    const own = looking.find(({ id }) => id === item.id) ?? worst;
    return { step, number: index + 1, item: own, state: worst === null ? 'result.not-assessed' : stateOf(worst) };
  });
}

/** How an answer looks on a step: an observation beside "conform" shows as itself. */
export function stateOf({ answer: { result, grading } }: Pick<ChecklistItem, 'answer'>): StateKey {
  return result === 'conform' && grading === 'observation' ? 'grading.observation' : `result.${result}`;
}

function rankOf(item: ChecklistItem): number {
  const order: readonly StateKey[] = [
    'result.nonconform',
    'grading.observation',
    'result.conform',
    'result.not-applicable',
    'result.not-assessed',
  ];
  return order.indexOf(stateOf(item));
}
