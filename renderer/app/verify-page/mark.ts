const SVG = 'http://www.w3.org/2000/svg';

/** The program's mark: a field wholly covered, with the seal in its last square. */
export function brandMark(): SVGElement {
  const squares = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => ({ x, y })));
  return drawing(
    'brand',
    squares.map(({ x, y }) => [
      'rect',
      { x: 1 + x * 8, y: 1 + y * 8, width: 6, height: 6, class: x === 2 && y === 2 ? 'seal' : 'square' },
    ]),
  );
}

/** The sign of a verdict: a tick, a cross, or an exclamation. */
export function verdictSign(tone: 'ok' | 'bad' | 'warn'): SVGElement {
  const path = { ok: 'M6.5 12.5l4 4 7-8', bad: 'M7.5 7.5l9 9m0-9l-9 9', warn: 'M12 6v8m0 3.5v.5' }[tone];
  return drawing('sign', [
    ['circle', { cx: 12, cy: 12, r: 11 }],
    ['path', { d: path }],
  ]);
}

function drawing(
  className: string,
  shapes: readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number>>])[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}
