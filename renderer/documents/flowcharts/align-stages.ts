const INSET = 10;
const HALO = '#f5f7f9';

/** Turns the groups of a drawn chart into bands: all of one width, each heading at its left and above any arrow that passes. */
export function alignStages(root: SVGSVGElement): void {
  const groups = [...root.querySelectorAll<SVGGElement>('g.cluster')].flatMap((group) => {
    const box = group.querySelector<SVGRectElement>(':scope > rect');
    return box === null ? [] : [{ group, box }];
  });
  const left = Math.min(...groups.map(({ box }) => box.x.baseVal.value));
  const right = Math.max(...groups.map(({ box }) => box.x.baseVal.value + box.width.baseVal.value));
  for (const { group, box } of groups) {
    box.setAttribute('x', String(left));
    box.setAttribute('width', String(right - left));
    const label = group.querySelector<SVGGElement>('.cluster-label');
    const text = label?.querySelector('text');
    if (label == null || text == null) continue;
    text.setAttribute('text-anchor', 'start');
    for (const line of text.querySelectorAll('tspan')) line.removeAttribute('text-anchor');
    label.setAttribute('transform', `translate(${left + INSET}, ${box.y.baseVal.value + 6})`);
    for (const [name, value] of halo) text.setAttribute(name, value);
    group.parentElement?.parentElement?.append(label);
  }
}

/** A rim in the colour of the band around the letters, so that a line behind them never crosses them. */
const halo = [
  ['stroke', HALO],
  ['stroke-width', '5'],
  ['stroke-linejoin', 'round'],
  ['paint-order', 'stroke'],
] as const;
