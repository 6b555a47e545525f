import { sumDays, workingDaysOf } from '../../calendar/duration';
import type { ProcedureCase, RevisionContent, Step } from '../../procedures/content';
import { stepsOf } from '../../procedures/edit/step-order';

/** A step with where it stands. */
export interface ChosenStep {
  readonly case: ProcedureCase;
  readonly step: Step;
  /** Running number within its case, from 1. */
  readonly number: number;
}

/**
 * Picks steps worth asking about, without any chance in it: a decision counts 4, the longest step of a case 3, forms or outputs 2,
 * a handover to another position or unit 1; the longer, then the earlier step wins. Start and end are never asked about.
 * @returns at most `count` steps in the order of the procedure
 */
export function chooseSteps(content: RevisionContent, count: number): readonly ChosenStep[] {
  const ranked = content.cases.flatMap((one) => {
    const steps = stepsOf(one);
    const longest = Math.max(...steps.map(lengthOf));
    return steps.map((step, index) => ({
      case: one,
      step,
      number: index + 1,
      points: pointsOf(step, steps[index - 1], longest),
    }));
  });
  const asked = ranked.map((one, place) => ({ ...one, place })).filter(({ step }) => isAsked(step));
  return [...asked]
    .sort((a, b) => b.points - a.points || lengthOf(b.step) - lengthOf(a.step) || a.place - b.place)
    .slice(0, Math.max(0, count))
    .sort((a, b) => a.place - b.place)
    .map(({ case: one, step, number }) => ({ case: one, step, number }));
}

function pointsOf(step: Step, before: Step | undefined, longest: number): number {
  const handsOver = before !== undefined && (before.position !== step.position || before.unit !== step.unit);
  return (
    (step.kind === 'decision' ? 4 : 0) +
    (longest > 0 && lengthOf(step) === longest ? 3 : 0) +
    (step.forms.length > 0 || step.outputs.trim() !== '' ? 2 : 0) +
    (handsOver ? 1 : 0)
  );
}

function lengthOf({ durations }: Step): number {
  const days = Object.values(durations).map((duration) => (duration === undefined ? null : workingDaysOf(duration)));
  return sumDays([Math.max(0, ...days.map((amount) => amount ?? 0))]);
}

function isAsked({ kind }: Step): boolean {
  return kind !== 'start' && kind !== 'end';
}
