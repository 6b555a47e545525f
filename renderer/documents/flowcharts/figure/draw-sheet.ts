import { drawRow, rightEdge } from './draw-row';
import type { FigureLink, LaneLink } from './figure-links';
import { SIZES } from './figure-sizes';
import { textWidth } from './measure-text';
import type { FigureSheet, PlacedRow } from './place-rows';
import { arrowHead, n, stroke, textBlock, turnedText } from './svg-parts';

/** What all sheets of a figure share. */
export interface FigureFrame {
  /** Middle of the boxes and right edge of the widest. */
  readonly centre: number;
  readonly right: number;
  readonly heads: readonly [string, string, string];
  /** Word of each stage. */
  readonly stages: readonly string[];
  readonly lanes: readonly LaneLink[];
  readonly links: readonly FigureLink[];
  readonly labelOf: (index: number) => string;
}

/** One sheet as a flat SVG in mm. */
export function drawSheet(sheet: FigureSheet, frame: FigureFrame): string {
  const { rows, height } = sheet;
  const parts = [
    grid(height, frame),
    ...bands(sheet, frame),
    ...rows.map((placed) => downLink(placed, sheet, frame)),
    carriedIn(sheet, frame),
    ...frame.lanes.map((link) => laneLink(link, sheet, frame)),
    ...rows.map(({ row, y }) => drawRow(row, frame.centre, y)),
    ...frame.lanes.map((link) => laneLabel(link, sheet, frame)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZES.width} ${n(height)}" font-family="Tinos, 'Times New Roman', serif" font-size="${SIZES.letter}" fill="#000000">${parts.join('')}</svg>`;
}

function grid(height: number, { heads }: FigureFrame): string {
  const [end, foot] = [SIZES.width - 0.2, height - 0.2];
  const middle = SIZES.head / 2;
  return [
    `<rect x="0.2" y="0.2" width="${n(end - 0.2)}" height="${n(SIZES.head - 0.2)}" fill="#f1f1f1" stroke="#000000" stroke-width="0.3"/>`,
    stroke(`M0.2 ${n(SIZES.head)}V${n(foot)}H${n(end)}V${n(SIZES.head)}M${n(SIZES.band)} ${n(SIZES.head)}V${n(foot)}`),
    stroke(`M${SIZES.chart} 0.2V${n(foot)}M${SIZES.chartEnd} 0.2V${n(foot)}`),
    textBlock([heads[0]], SIZES.responsible, middle, { bold: true }),
    textBlock([heads[1]], (SIZES.chart + SIZES.chartEnd) / 2, middle, { bold: true, anchor: 'middle' }),
    textBlock([heads[2]], SIZES.time, middle, { bold: true }),
  ].join('');
}

/** Lines between stages, and the word of each stage turned in the band at the left. */
function bands({ rows, height }: FigureSheet, { stages }: FigureFrame): readonly string[] {
  const named = rows.filter(({ row }) => row.stage >= 0);
  const present = [...new Set(named.map(({ row }) => row.stage))];
  return present.map((stage, place) => {
    const own = named.filter(({ row }) => row.stage === stage);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return '';
    const before = named[named.indexOf(first) - 1];
    const after = named[named.indexOf(last) + 1];
    const top = before === undefined ? SIZES.head : (before.bottom + before.nextTop) / 2;
    const bottom = after === undefined ? height : (last.bottom + last.nextTop) / 2;
    const line = place === 0 ? '' : stroke(`M0.2 ${n(top)}H${n(SIZES.width - 0.2)}`);
    const full = (stages[stage] ?? '').toLocaleUpperCase('vi');
    const fits = textWidth(full, SIZES.letter, true) + 2 <= bottom - top;
    const word = fits ? full : (full.split(' ').at(-1) ?? '');
    return line + turnedText(word, SIZES.band / 2 + 1.3, (top + bottom) / 2, { bold: true });
  });
}

/** The way down to the next row; on the last row of a sheet it names the step that follows overleaf. */
function downLink(placed: PlacedRow, { rows }: FigureSheet, frame: FigureFrame): string {
  const { row, index, y, downLabel, nextTop } = placed;
  if (!frame.links.some(({ from, to }) => from === index && to === index + 1)) return '';
  const x = frame.centre;
  const start = y + row.halfHeight;
  const next = rows.find((other) => other.index === index + 1);
  if (next === undefined) {
    const tip = start + SIZES.gap - 1.2;
    const name = frame.labelOf(index + 1);
    return (
      stroke(`M${n(x)} ${n(start)}V${n(tip - 1.8)}`) +
      arrowHead(x, tip, 'down') +
      textBlock([name], x + 2.4, tip - 1.6, { bold: true })
    );
  }
  const tip = next.y - next.row.halfHeight;
  const label = textBlock(downLabel, x + 2, (start + Math.max(nextTop, tip) - 1.5) / 2, { italic: true });
  return stroke(`M${n(x)} ${n(start)}V${n(tip - 1.8)}`) + arrowHead(x, tip, 'down') + label;
}

/** The arrow at the top of a later sheet, with the step that it comes from. */
function carriedIn({ rows }: FigureSheet, frame: FigureFrame): string {
  const first = rows[0];
  if (first === undefined || first.index === 0) return '';
  if (!frame.links.some(({ from, to }) => to === first.index && from === first.index - 1)) return '';
  const tip = first.y - first.row.halfHeight;
  const top = SIZES.head + 1;
  return (
    stroke(`M${n(frame.centre)} ${n(top)}V${n(tip - 1.8)}`) +
    arrowHead(frame.centre, tip, 'down') +
    textBlock([frame.labelOf(first.index - 1)], frame.centre + 2.4, top + 2.4, { bold: true })
  );
}

/** A way in a lane; where its other end lies on another sheet, a short arrow that names it. */
function laneLink(link: LaneLink, { rows }: FigureSheet, frame: FigureFrame): string {
  const from = rows.find(({ index }) => index === link.from);
  const to = rows.find(({ index }) => index === link.to);
  if (from === undefined) return '';
  const out = rightEdge(from.row, frame.centre, from.y, exitPart(link, frame));
  if (to === undefined) {
    const end = frame.right + 1.5;
    return (
      stroke(`M${n(out.x)} ${n(out.y)}H${n(end)}`) +
      textBlock([frame.labelOf(link.to)], end + 0.8, out.y, { bold: true })
    );
  }
  const lane = laneX(link, frame);
  const into = rightEdge(to.row, frame.centre, to.y, entryPart(link, frame));
  return (
    stroke(`M${n(out.x)} ${n(out.y)}H${n(lane)}V${n(into.y)}H${n(into.x + 1.8)}`) + arrowHead(into.x, into.y, 'left')
  );
}

function laneLabel(link: LaneLink, { rows }: FigureSheet, frame: FigureFrame): string {
  const from = rows.find(({ index }) => index === link.from);
  const to = rows.find(({ index }) => index === link.to);
  if (from === undefined || to === undefined || link.label === '') return '';
  const room = Math.abs(from.y - to.y) - 6;
  const letter = /^[a-z]\)/.exec(link.label)?.[0] ?? '';
  const text = textWidth(link.label, SIZES.letter) <= room ? link.label : letter;
  if (text === '') return '';
  const width = textWidth(text, SIZES.letter) + 1;
  const [x, y] = [laneX(link, frame) - 1.1, (from.y + to.y) / 2];
  return `<rect x="${n(x - 3.1)}" y="${n(y - width / 2)}" width="3.9" height="${n(width)}" fill="#ffffff"/>${turnedText(text, x, y, { italic: true })}`;
}

function laneX({ lane }: LaneLink, { right }: FigureFrame): number {
  return right + SIZES.lane * (lane + 1);
}

/** Ways out of one box leave one below the other; the first from the middle unless another comes in there. */
function exitPart(link: LaneLink, { lanes }: FigureFrame): number {
  const own = lanes.filter(({ from }) => from === link.from);
  return Math.min(1, own.indexOf(link));
}

function entryPart(link: LaneLink, { lanes }: FigureFrame): number {
  return lanes.some(({ from }) => from === link.to) ? -1 : 0;
}
