import type { ProcedureCase, RevisionContent, Stage } from '../content';
import { editStages } from './edit-cases';
import { insertItem, moveItem, patchItem, removeItem } from './edit-list';

/** Adds a stage to a case, at the end unless told. */
export function addStage(content: RevisionContent, caseId: string, stage: Stage, at?: number): RevisionContent {
  return editStages(content, caseId, (stages) => insertItem(stages, stage, at));
}

/** Changes a stage's name or declared subtotal. */
export function patchStage(
  content: RevisionContent,
  stageId: string,
  patch: Partial<Omit<Stage, 'id' | 'steps'>>,
): RevisionContent {
  return inCaseOf(content, stageId, (stages) => patchItem(stages, stageId, patch));
}

/**
 * Takes a stage away but keeps its steps: they join the stage before, or the one after when it was the first.
 * The only stage of a case stays while it holds steps.
 */
export function removeStage(content: RevisionContent, stageId: string): RevisionContent {
  return inCaseOf(content, stageId, (stages) => {
    const at = stages.findIndex((stage) => stage.id === stageId);
    const removed = stages[at];
    if (removed === undefined) return stages;
    const rest = removeItem(stages, stageId);
    if (removed.steps.length === 0) return rest;
    const heir = rest[Math.max(at - 1, 0)];
    if (heir === undefined) return stages;
    const steps = at === 0 ? [...removed.steps, ...heir.steps] : [...heir.steps, ...removed.steps];
    return rest.map((stage) => (stage === heir ? { ...stage, steps } : stage));
  });
}

/** Moves a whole stage with its steps by `by` places within its case. */
export function moveStage(content: RevisionContent, stageId: string, by: number): RevisionContent {
  return inCaseOf(content, stageId, (stages) => moveItem(stages, stageId, by));
}

/** Starts a new stage at a step: that step and those after it in its stage move into the new one. */
export function splitStage(content: RevisionContent, stepId: string, added: Stage): RevisionContent {
  const holder = content.cases
    .flatMap((item) => item.stages)
    .find((stage) => stage.steps.some((step) => step.id === stepId));
  if (holder === undefined) return content;
  const at = holder.steps.findIndex((step) => step.id === stepId);
  return inCaseOf(content, holder.id, (stages) =>
    stages.flatMap((stage) =>
      stage === holder
        ? [
            { ...stage, steps: stage.steps.slice(0, at) },
            { ...added, steps: [...added.steps, ...stage.steps.slice(at)] },
          ]
        : [stage],
    ),
  );
}

function inCaseOf(
  content: RevisionContent,
  stageId: string,
  edit: (stages: readonly Stage[]) => readonly Stage[],
): RevisionContent {
  const holds = (item: ProcedureCase) => item.stages.some((stage) => stage.id === stageId);
  const found = content.cases.find(holds);
  return found === undefined ? content : editStages(content, found.id, edit);
}
