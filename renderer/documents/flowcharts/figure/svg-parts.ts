import { escapeHtml } from '../../html/escape-html';
import { SIZES } from './figure-sizes';

/** A number as SVG holds it: hundredths of a mm. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** How a text stands. */
export interface TextLook {
  readonly anchor?: 'start' | 'middle';
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Lines of text whose block is centred on `y`. */
export function textBlock(lines: readonly string[], x: number, y: number, look: TextLook = {}): string {
  const first = y - ((lines.length - 1) * SIZES.line) / 2 + SIZES.letter * 0.34;
  return lines
    .map(
      (line, index) =>
        `<text x="${n(x)}" y="${n(first + index * SIZES.line)}"${attributes(look)}>${escapeHtml(line)}</text>`,
    )
    .join('');
}

/** One line turned to be read from below, centred on the point. */
export function turnedText(line: string, x: number, y: number, look: TextLook = {}): string {
  return `<text transform="translate(${n(x)} ${n(y)}) rotate(-90)"${attributes({ ...look, anchor: 'middle' })}>${escapeHtml(line)}</text>`;
}

/** A thin line along a path. */
export function stroke(path: string): string {
  return `<path d="${path}" fill="none" stroke="#000000" stroke-width="0.3"/>`;
}

/** An arrow head whose tip is at the point. */
export function arrowHead(x: number, y: number, direction: 'down' | 'left'): string {
  const [back, wing] = [2.6, 1.3];
  const path =
    direction === 'down'
      ? `M${n(x)} ${n(y)}l${-wing} ${-back}h${wing * 2}z`
      : `M${n(x)} ${n(y)}l${back} ${-wing}v${wing * 2}z`;
  return `<path d="${path}" fill="#000000"/>`;
}

function attributes({ anchor = 'start', bold = false, italic = false }: TextLook): string {
  return [
    anchor === 'middle' ? ' text-anchor="middle"' : '',
    bold ? ' font-weight="700"' : '',
    italic ? ' font-style="italic"' : '',
  ].join('');
}
