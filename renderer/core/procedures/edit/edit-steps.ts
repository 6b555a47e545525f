import type { RevisionContent, Stage, Step } from '../content';
import { editStages } from './edit-cases';
import { insertItem, patchItem } from './edit-list';
import { findStep } from './step-order';

/** A place for a step: before the step that now stands at `index` of the stage. */
export interface StepTarget {
  readonly stageId: string;
  readonly index: number;
}

/** Puts steps into a stage, in their order; unknown stages change nothing. */
export function insertSteps(content: RevisionContent, at: StepTarget, added: readonly Step[]): RevisionContent {
  const found = content.cases.find((item) => item.stages.some((stage) => stage.id === at.stageId));
  if (found === undefined || added.length === 0) return content;
  return editStages(content, found.id, (stages) =>
    stages.map((stage) =>
      stage.id === at.stageId
        ? { ...stage, steps: stage.steps.toSpliced(clamp(at.index, stage.steps.length), 0, ...added) }
        : stage,
    ),
  );
}

/** Changes fields of a step other than its flows, which have rules of their own. */
export function patchStep(
  content: RevisionContent,
  stepId: string,
  patch: Partial<Omit<Step, 'id' | 'next'>>,
): RevisionContent {
  const place = findStep(content, stepId);
  if (place === null) return content;
  return editStages(content, place.case.id, (stages) =>
    stages.map((stage) => (stage === place.stage ? { ...stage, steps: patchItem(stage.steps, stepId, patch) } : stage)),
  );
}

/** Takes steps out, and every flow that led to one of them. Stages stay, also when empty. */
export function removeSteps(content: RevisionContent, stepIds: readonly string[]): RevisionContent {
  const gone = new Set(stepIds);
  const cases = content.cases.map((item) => {
    if (!item.stages.some((stage) => stage.steps.some((step) => gone.has(step.id)))) return item;
    const stages = item.stages.map((stage) => ({ ...stage, steps: stage.steps.filter((step) => !gone.has(step.id)) }));
    return { ...item, stages: withoutFlowsTo(stages, gone) };
  });
  return cases.some((item, index) => item !== content.cases[index]) ? { ...content, cases } : content;
}

/** Copies a step to just below it under a new id, with its flows. */
export function duplicateStep(content: RevisionContent, stepId: string, newId: string): RevisionContent {
  const place = findStep(content, stepId);
  if (place === null) return content;
  return insertSteps(content, { stageId: place.stage.id, index: place.index + 1 }, [{ ...place.step, id: newId }]);
}

/**
 * Moves a step to a place of the same case, also into another stage. `index` is read before the step is taken out.
 * Flows stay as they are: they follow steps, not places.
 */
export function moveStep(content: RevisionContent, stepId: string, to: StepTarget): RevisionContent {
  const place = findStep(content, stepId);
  if (place === null || !place.case.stages.some((stage) => stage.id === to.stageId)) return content;
  const within = place.stage.id === to.stageId;
  const index = within && place.index < to.index ? to.index - 1 : to.index;
  if (within && clamp(index, place.stage.steps.length - 1) === place.index) return content;
  return editStages(content, place.case.id, (stages) =>
    stages.map((stage) => {
      const steps = stage === place.stage ? stage.steps.toSpliced(place.index, 1) : stage.steps;
      if (stage.id === to.stageId)
        return { ...stage, steps: insertItem(steps, place.step, clamp(index, steps.length)) };
      return stage === place.stage ? { ...stage, steps } : stage;
    }),
  );
}

/** Moves a step up (-1) or down (1) by one row; at the edge of its stage it crosses into the neighbouring one. */
export function shiftStep(content: RevisionContent, stepId: string, by: -1 | 1): RevisionContent {
  const place = findStep(content, stepId);
  if (place === null) return content;
  const within = place.index + by;
  if (within >= 0 && within < place.stage.steps.length)
    return moveStep(content, stepId, { stageId: place.stage.id, index: by === 1 ? within + 1 : within });
  const neighbour: Stage | undefined = place.case.stages[place.case.stages.indexOf(place.stage) + by];
  if (neighbour === undefined) return content;
  return moveStep(content, stepId, { stageId: neighbour.id, index: by === 1 ? 0 : neighbour.steps.length });
}

function withoutFlowsTo(stages: readonly Stage[], gone: ReadonlySet<string>): readonly Stage[] {
  return stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) =>
      step.next.some((flow) => gone.has(flow.to))
        ? { ...step, next: step.next.filter((flow) => !gone.has(flow.to)) }
        : step,
    ),
  }));
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length);
}
