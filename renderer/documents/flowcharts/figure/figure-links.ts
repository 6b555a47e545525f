import type { Step } from '../../../core/procedures/content';
import { exitsOf } from '../../../core/procedures/totals/step-graph';
import { visibleLine } from '../escape-label';

/** A way from one row of the figure to another; `label` is `''` for none. */
export interface FigureLink {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A way that does not go to the next row, in its lane beside the boxes; lane 0 is nearest to them. */
export interface LaneLink extends FigureLink {
  readonly lane: number;
}

/** Ways between steps by their places; several conditions to one step share one way. Lettered as in the step table. */
export function figureLinks(steps: readonly Step[]): readonly FigureLink[] {
  const places = new Map(steps.map((step, index) => [step.id, index]));
  return steps.flatMap((step, from) => {
    const labels = new Map<number, string[]>();
    const targets = exitsOf(steps, from);
    for (const [exit, id] of targets.entries()) {
      const to = places.get(id);
      if (to === undefined) continue;
      const condition = visibleLine(step.next[exit]?.condition ?? '');
      const letter = 'abcdefghijklmnopqrstuvwxyz'[exit] ?? '';
      const label = condition === '' ? [] : [targets.length > 1 ? `${letter}) ${condition}` : condition];
      labels.set(to, [...(labels.get(to) ?? []), ...label]);
    }
    return [...labels].map(([to, texts]) => ({ from, to, label: texts.join('; ') }));
  });
}

/** Gives ways that jump their lanes: short ones nearest to the boxes, no two that meet in one lane. */
export function assignLanes(links: readonly FigureLink[]): readonly LaneLink[] {
  const jumps = links.filter(({ from, to }) => to !== from + 1);
  const bySpan = [...jumps].sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.from - b.from);
  const lanes: FigureLink[][] = [];
  return bySpan.map((link) => {
    const free = lanes.findIndex((members) => members.every((other) => apart(link, other)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), link];
    return { ...link, lane };
  });
}

function apart(a: FigureLink, b: FigureLink): boolean {
  return Math.max(a.from, a.to) < Math.min(b.from, b.to) || Math.max(b.from, b.to) < Math.min(a.from, a.to);
}
