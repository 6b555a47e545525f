import type { Step } from '../content';

/** Ids of the steps that follow a step: its flows, or the following step of the case when it names none. */
export function exitsOf(steps: readonly Step[], index: number): readonly string[] {
  const step = steps[index];
  if (step === undefined || step.kind === 'end') return [];
  if (step.next.length > 0) return step.next.map((flow) => flow.to);
  const following = steps[index + 1];
  return following === undefined ? [] : [following.id];
}

/** A step being looked at: the exits before `at` are weighed. A list of these stands in for recursion, which long cases overflow. */
interface Visit {
  readonly index: number;
  readonly step: Step;
  readonly exits: readonly number[];
  at: number;
  weight: number;
  next: number | null;
}

/**
 * Longest way from the first step to an end by weight; ways back to a step already passed are left out.
 * @param weightOf weight of a step, not negative
 * @returns ids of the steps passed, in order; of equal ways the one named first
 */
export function longestPath(steps: readonly Step[], weightOf: (step: Step) => number): readonly string[] {
  const first = steps[0];
  if (first === undefined) return [];
  const places = new Map(steps.map((step, index) => [step.id, index]));
  const best = new Map<number, { readonly weight: number; readonly next: number | null }>();
  const onWay = new Set<number>();
  const open: Visit[] = [];

  const enter = (index: number, step: Step): void => {
    const exits = exitsOf(steps, index).flatMap((id) => places.get(id) ?? []);
    onWay.add(index);
    open.push({ index, step, exits, at: 0, weight: 0, next: null });
  };

  enter(0, first);
  for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
    const place = visit.exits[visit.at];
    const step = place === undefined ? undefined : steps[place];
    if (place === undefined || step === undefined) {
      open.pop();
      onWay.delete(visit.index);
      best.set(visit.index, { weight: visit.weight + weightOf(visit.step), next: visit.next });
      continue;
    }
    const known = onWay.has(place) ? null : best.get(place);
    if (known === undefined) {
      enter(place, step);
      continue;
    }
    visit.at += 1;
    if (known === null || (visit.next !== null && known.weight <= visit.weight)) continue;
    visit.weight = known.weight;
    visit.next = place;
  }
  const path: string[] = [];
  for (let at: number | null = 0; at !== null; at = best.get(at)?.next ?? null) {
    const step = steps[at];
    if (step !== undefined) path.push(step.id);
  }
  return path;
}
