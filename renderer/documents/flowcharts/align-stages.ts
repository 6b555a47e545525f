const INSET = 10;

/** Turns the groups of a drawn chart into bands: all of one width, each heading at its left, clear of the arrows. */
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
  }
}
