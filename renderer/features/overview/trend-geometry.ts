/** Where a chart may draw, in its own units. */
export interface ChartBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines and marks of a chart of two series. */
export interface TrendGeometry {
  readonly lines: readonly { readonly points: string; readonly endY: number }[];
  /** Lowest and highest value, one when they are equal. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Baselines of the labels at the ends, kept apart from each other. */
  readonly labelYs: readonly [number, number];
  readonly xAt: (place: number) => number;
}

const LABEL_GAP = 16;

/** Lays two series of equal length out in a box: the lowest value at the bottom, the highest at the top. */
export function trendGeometry(series: readonly [readonly number[], readonly number[]], box: ChartBox): TrendGeometry {
  const all = series.flat();
  const low = Math.min(...all);
  const high = Math.max(...all);
  const steps = Math.max(1, series[0].length - 1);
  const xAt = (place: number) => round(box.left + ((box.right - box.left) * place) / steps);
  const yAt = (value: number) =>
    high === low
      ? round((box.top + box.bottom) / 2)
      : round(box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top));
  const lines = series.map((values) => ({
    points: values.map((value, place) => `${xAt(place)},${yAt(value)}`).join(' '),
    endY: yAt(values.at(-1) ?? low),
  }));
  const ticks = (high === low ? [low] : [low, high]).map((value) => ({ value, y: yAt(value) }));
  return { lines, ticks, xAt, labelYs: apart(lines[0]?.endY ?? 0, lines[1]?.endY ?? 0) };
}

function apart(first: number, second: number): readonly [number, number] {
  const base = 4;
  if (Math.abs(first - second) >= LABEL_GAP) return [first + base, second + base];
  const middle = (first + second) / 2;
  return [middle - LABEL_GAP / 2 + base, middle + LABEL_GAP / 2 + base];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
