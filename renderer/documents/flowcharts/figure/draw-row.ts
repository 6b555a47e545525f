import type { FigureRow } from './figure-rows';
import { SIZES } from './figure-sizes';
import { n, textBlock } from './svg-parts';

/** The box of a row centred on (`x`, `y`), with who is responsible at its left and the time at its right. */
export function drawRow(row: FigureRow, x: number, y: number): string {
  const name = textBlock(row.name, x, y, { anchor: 'middle', bold: row.shape === 'decision' });
  return `${shapeOf(row, x, y)}${name}${textBlock(row.responsible, SIZES.responsible, y)}${textBlock(row.time, SIZES.time, y)}`;
}

/** Where a way that leaves or enters at the right of a box touches it; `part` -1…1 is how far from the middle up or down. */
export function rightEdge(
  { shape, halfWidth, halfHeight }: FigureRow,
  x: number,
  y: number,
  part: number,
): { x: number; y: number } {
  const away = part * halfHeight * 0.5;
  const inward = shape === 'decision' ? halfWidth * (Math.abs(away) / halfHeight) : 0;
  return { x: x + halfWidth - inward, y: y + away };
}

function shapeOf({ shape, halfWidth: w, halfHeight: h }: FigureRow, x: number, y: number): string {
  const look = 'fill="#ffffff" stroke="#000000" stroke-width="0.3"';
  if (shape === 'decision')
    return `<path d="M${n(x)} ${n(y - h)}L${n(x + w)} ${n(y)}L${n(x)} ${n(y + h)}L${n(x - w)} ${n(y)}Z" ${look}/>`;
  if (shape === 'wait')
    return `<path d="M${n(x - w)} ${n(y)}l4 ${n(-h)}H${n(x + w - 4)}l4 ${n(h)}l-4 ${n(h)}H${n(x - w + 4)}z" ${look}/>`;
  const round = shape === 'task' ? 0 : Math.min(h, 5);
  return `<rect x="${n(x - w)}" y="${n(y - h)}" width="${n(2 * w)}" height="${n(2 * h)}" rx="${n(round)}" ${look}/>`;
}
