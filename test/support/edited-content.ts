import type { IdSource } from '../../renderer/core/kernel/ids';
import {
  emptyContent,
  type ProcedureCase,
  type RevisionContent,
  type Step,
} from '../../renderer/core/procedures/content';
import { blankCase, blankStage, blankStep } from '../../renderer/core/procedures/edit/blanks';

/** Ids `x1`, `x2` … for what an edit adds. */
export function countedIds(prefix = 'x'): IdSource {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

export function aStep(id: string, fields: Partial<Omit<Step, 'id'>> = {}): Step {
  return { ...blankStep(id), name: `Bước ${id}`, ...fields };
}

/** A case from stage ids to step ids, such as `{ g1: ['a', 'b'], g2: [] }`. */
export function aCase(id: string, stages: Readonly<Record<string, readonly (string | Step)[]>>): ProcedureCase {
  return blankCase(
    id,
    `Trường hợp ${id}`,
    Object.entries(stages).map(([stageId, steps]) =>
      blankStage(
        stageId,
        `Giai đoạn ${stageId}`,
        steps.map((step) => (typeof step === 'string' ? aStep(step) : step)),
      ),
    ),
  );
}

export function aContent(...cases: readonly ProcedureCase[]): RevisionContent {
  return { ...emptyContent('Cấp lại giấy phép'), cases };
}

/** Step ids by stage, such as `g1: a b | g2: c`. */
export function layoutOf(content: RevisionContent, caseIndex = 0): string {
  return (content.cases[caseIndex]?.stages ?? [])
    .map((stage) => `${stage.id}: ${stage.steps.map((step) => step.id).join(' ')}`.trim())
    .join(' | ');
}
