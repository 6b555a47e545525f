import type { FigureLink } from './figure-links';
import type { FigureRow } from './figure-rows';
import { SIZES } from './figure-sizes';
import { wrapText } from './measure-text';

/** A row in its place on its sheet; `index` counts over the whole figure, `y` is the middle of its box. */
export interface PlacedRow {
  readonly row: FigureRow;
  readonly index: number;
  readonly y: number;
  /** Condition of the way down to the next row, broken into lines. */
  readonly downLabel: readonly string[];
  /** Where the space between this row and the next begins and ends. */
  readonly bottom: number;
  readonly nextTop: number;
}

/** One sheet of a figure: what fits on a page. */
export interface FigureSheet {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

/** Places rows one below the other and begins a new sheet where the page ends. `labelWidth` is what a condition may take. */
export function placeRows(
  rows: readonly FigureRow[],
  links: readonly FigureLink[],
  labelWidth: number,
): readonly FigureSheet[] {
  const sheets: FigureSheet[] = [];
  let placed: PlacedRow[] = [];
  let y = SIZES.head + SIZES.pad;
  const close = () => {
    sheets.push({ rows: placed, height: y + SIZES.pad });
    placed = [];
    y = SIZES.head + SIZES.pad;
  };
  for (const [index, row] of rows.entries()) {
    const label = links.find(({ from, to }) => from === index && to === index + 1)?.label ?? '';
    const downLabel = label === '' ? [] : wrapText(label, labelWidth, SIZES.letter);
    const follows = rows[index + 1];
    const gap =
      Math.max(SIZES.gap, downLabel.length * SIZES.line + 3) +
      (follows !== undefined && follows.stage !== row.stage ? SIZES.stageGap : 0);
    if (placed.length > 0 && y + row.height + SIZES.gap + SIZES.pad > SIZES.maxHeight) {
      close();
      y += SIZES.gap;
    }
    const bottom = y + row.height;
    placed.push({ row, index, y: y + row.height / 2, downLabel, bottom, nextTop: bottom + gap });
    y = bottom + (follows === undefined ? 0 : gap);
  }
  if (placed.length > 0) close();
  return sheets;
}
