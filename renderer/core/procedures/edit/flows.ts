import type { Flow, ProcedureCase, RevisionContent, StepKind } from '../content';
import { editStages } from './edit-cases';
import { patchStep } from './edit-steps';
import { findStep, stepsOf } from './step-order';

/**
 * Sets the exits of a step. Flows to steps outside its case and exact repeats are left out, so that no flow dangles.
 * An empty list means the following step.
 */
export function setFlows(content: RevisionContent, stepId: string, flows: readonly Flow[]): RevisionContent {
  const place = findStep(content, stepId);
  if (place === null) return content;
  const known = new Set(stepsOf(place.case).map((step) => step.id));
  const next = flows.filter(
    (flow, index) =>
      known.has(flow.to) &&
      flows.findIndex((other) => other.to === flow.to && other.condition === flow.condition) === index,
  );
  return editStages(content, place.case.id, (stages) =>
    stages.map((stage) =>
      stage === place.stage
        ? { ...stage, steps: stage.steps.map((step) => (step.id === stepId ? { ...step, next } : step)) }
        : stage,
    ),
  );
}

/**
 * Sets the kind of a step. A new decision gets two labelled exits, on to the following step and back to the one before,
 * as far as they exist; a decision that becomes something else goes on to the following step.
 */
export function setStepKind(
  content: RevisionContent,
  stepId: string,
  kind: StepKind,
  labels: { readonly yes: string; readonly no: string },
): RevisionContent {
  const place = findStep(content, stepId);
  if (place === null || place.step.kind === kind) return content;
  const patched = patchStep(content, stepId, { kind });
  if (place.step.kind === 'decision') return setFlows(patched, stepId, []);
  return kind === 'decision' && place.step.next.length < 2
    ? setFlows(patched, stepId, twoExits(place.case, stepId, labels))
    : patched;
}

/** Whether a decision has at least two exits and a label on each. */
export function hasLabelledExits(exits: readonly Flow[]): boolean {
  return exits.length >= 2 && exits.every((flow) => flow.condition.trim() !== '');
}

function twoExits(
  procedureCase: ProcedureCase,
  stepId: string,
  labels: { readonly yes: string; readonly no: string },
): readonly Flow[] {
  const steps = stepsOf(procedureCase);
  const at = steps.findIndex((step) => step.id === stepId);
  const onward = steps[at + 1];
  const back = steps[at - 1];
  return [
    ...(onward === undefined ? [] : [{ to: onward.id, condition: labels.yes }]),
    ...(back === undefined ? [] : [{ to: back.id, condition: labels.no }]),
  ];
}
