const ELEMENTS = new Set([
  'svg',
  'g',
  'defs',
  'marker',
  'path',
  'rect',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'line',
  'text',
  'tspan',
  'title',
  'desc',
]);

/**
 * Parses a flattened SVG into an element for the page; anything that is not plain drawing is left out.
 * Returns `null` when the text is not an SVG.
 */
export function svgElement(svg: string): SVGElement | null {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') return null;
  for (const element of [...parsed.querySelectorAll('*')]) {
    if (!ELEMENTS.has(element.localName)) element.remove();
    else
      for (const name of element.getAttributeNames())
        if (/^(on|style|href|xlink)/i.test(name)) element.removeAttribute(name);
  }
  return document.importNode(parsed, true) as unknown as SVGElement;
}
