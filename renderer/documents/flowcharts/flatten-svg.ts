/** Properties that SVG also knows as attributes, so that no style sheet is needed. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
] as const;

const DEFAULTS: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'font-style': 'normal',
  'dominant-baseline': 'auto',
};

const TEXT = new Set(['text', 'tspan']);
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'tspan']);
const UNWANTED = /^(style|class|role|data-(?!node)|on|aria-)/;

/** A picture with its size in px. */
export interface FlatSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Turns a drawn SVG (style element, classes) into one with presentation attributes only, so that it shows
 * under `style-src 'self'`, in Word and on a canvas. `root` must be in the document: computed styles are read.
 */
export function flattenSvg(root: SVGSVGElement): FlatSvg {
  const hidden: Element[] = [];
  const plans: { element: Element; attributes: readonly (readonly [string, string])[] }[] = [];
  for (const element of root.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isDefinition = element.closest('marker,defs') !== null;
    if (!isDefinition && (style.display === 'none' || style.visibility === 'hidden')) hidden.push(element);
    else plans.push({ element, attributes: attributesOf(element, style) });
  }
  for (const { element, attributes } of plans) {
    for (const name of element.getAttributeNames()) if (UNWANTED.test(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  }
  for (const element of [...hidden, ...root.querySelectorAll('style,script,foreignObject')]) element.remove();
  dropUnused(root);
  return size(root);
}

function attributesOf(element: Element, style: CSSStyleDeclaration): readonly (readonly [string, string])[] {
  if (!SHAPES.has(element.tagName)) return [];
  const isText = TEXT.has(element.tagName);
  const parent = element.tagName === 'tspan' ? element.parentElement : null;
  const inherited = parent === null ? null : getComputedStyle(parent);
  return PROPERTIES.filter((name) => isText || !/^(font|text|dominant)/.test(name)).flatMap((name) => {
    const value = plain(name, style.getPropertyValue(name));
    if (value === '' || value === DEFAULTS[name]) return [];
    if (inherited !== null && plain(name, inherited.getPropertyValue(name)) === value) return [];
    return [[name, value] as const];
  });
}

function plain(name: string, value: string): string {
  const text = value.replace(/rgba?\(([^)]*)\)/g, (_, channels: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels.split(/[ ,/]+/).map(Number);
    if (alpha === 0) return 'none';
    return `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
  });
  return /width|size/.test(name) ? text.replace('px', '') : text;
}

function dropUnused(root: SVGSVGElement): void {
  const used = new Set(
    [...root.outerHTML.matchAll(/(?:url\((?:"|&quot;)?#|href="#)([^")&]+)/g)].map((match) => match[1]),
  );
  for (const element of root.querySelectorAll('marker,filter,linearGradient,pattern,symbol,clipPath'))
    if (!used.has(element.id)) element.remove();
  for (let empty = root.querySelectorAll('defs:empty,g:empty'); empty.length > 0; ) {
    for (const element of empty) element.remove();
    empty = root.querySelectorAll('defs:empty,g:empty');
  }
}

function size(root: SVGSVGElement): FlatSvg {
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  for (const name of root.getAttributeNames()) if (UNWANTED.test(name)) root.removeAttribute(name);
  root.setAttribute('viewBox', [x, y, width, height].map((value) => Number(value.toFixed(2))).join(' '));
  root.setAttribute('width', String(Math.ceil(width)));
  root.setAttribute('height', String(Math.ceil(height)));
  return {
    svg: new XMLSerializer().serializeToString(root),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}
