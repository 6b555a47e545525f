import type { ProcedureCase, RevisionContent, Stage, Step } from '../content';

/** Where a step stands; `index` counts within its stage, from 0. */
export interface StepPlace {
  readonly case: ProcedureCase;
  readonly stage: Stage;
  readonly index: number;
  readonly step: Step;
}

/** Steps of a case in the order of the table, over all of its stages. */
export function stepsOf(procedureCase: ProcedureCase): readonly Step[] {
  return procedureCase.stages.flatMap((stage) => stage.steps);
}

/** Running number of each step of a case by id, from 1: derived, so that moving a step renumbers the rest. */
export function stepNumbers(procedureCase: ProcedureCase): ReadonlyMap<string, number> {
  return new Map(stepsOf(procedureCase).map((step, index) => [step.id, index + 1]));
}

/** Short labels `B1`…`Bn` of the steps of a case, by id. */
export function stepLabels(procedureCase: ProcedureCase): ReadonlyMap<string, string> {
  return new Map([...stepNumbers(procedureCase)].map(([id, number]) => [id, `B${number}`]));
}

/** Finds a step in any case, `null` when it does not exist. */
export function findStep(content: RevisionContent, stepId: string): StepPlace | null {
  for (const procedureCase of content.cases)
    for (const stage of procedureCase.stages) {
      const index = stage.steps.findIndex((step) => step.id === stepId);
      const step = stage.steps[index];
      if (step !== undefined) return { case: procedureCase, stage, index, step };
    }
  return null;
}
