import type { Step } from '../content';

/** Ids of the steps that follow a step: its flows, or the following step of the case when it names none. */
export function exitsOf(steps: readonly Step[], index: number): readonly string[] {
  const step = steps[index];
  if (step === undefined || step.kind === 'end') return [];
  if (step.next.length > 0) return step.next.map((flow) => flow.to);
  const following = steps[index + 1];
  return following === undefined ? [] : [following.id];
}

/**
 * Longest way from the first step to an end by weight; ways back to a step already passed are left out.
 * @param weightOf weight of a step, not negative
 * @returns ids of the steps passed, in order; of equal ways the one named first
 */
export function longestPath(steps: readonly Step[], weightOf: (step: Step) => number): readonly string[] {
  const places = new Map(steps.map((step, index) => [step.id, index]));
  const best = new Map<number, { readonly weight: number; readonly next: number | null }>();
  const onWay = new Set<number>();

  const visit = (index: number): number => {
    const known = best.get(index);
    if (known !== undefined) return known.weight;
    const step = steps[index];
    if (step === undefined) return 0;
    onWay.add(index);
    let weight = 0;
    let next: number | null = null;
    for (const id of exitsOf(steps, index)) {
      const place = places.get(id);
      if (place === undefined || onWay.has(place)) continue;
      const onward = visit(place);
      if (next === null || onward > weight) {
        weight = onward;
        next = place;
      }
    }
    onWay.delete(index);
    best.set(index, { weight: weight + weightOf(step), next });
    return weight + weightOf(step);
  };

  if (steps.length === 0) return [];
  visit(0);
  const path: string[] = [];
  for (let at: number | null = 0; at !== null; at = best.get(at)?.next ?? null) {
    const step = steps[at];
    if (step !== undefined) path.push(step.id);
  }
  return path;
}
