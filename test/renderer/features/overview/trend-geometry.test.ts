import { describe, expect, it } from 'vitest';
import { trendGeometry } from '../../../../renderer/features/overview/trend-geometry';

const box = { left: 0, right: 100, top: 10, bottom: 50 };

describe('the geometry of a trend', () => {
  it('puts the lowest value at the bottom and the highest at the top', () => {
    const chart = trendGeometry(
      [
        [10, 30, 30],
        [10, 20, 20],
      ],
      box,
    );
    expect(chart.lines.map(({ points }) => points)).toEqual(['0,50 50,10 100,10', '0,50 50,30 100,30']);
    expect(chart.ticks).toEqual([
      { value: 10, y: 50 },
      { value: 30, y: 10 },
    ]);
  });

  it('draws equal values as a line through the middle with one mark', () => {
    const chart = trendGeometry(
      [
        [4, 4],
        [4, 4],
      ],
      box,
    );
    expect(chart.lines[0]?.points).toBe('0,30 100,30');
    expect(chart.ticks).toEqual([{ value: 4, y: 30 }]);
  });

  it('keeps the labels at the ends apart', () => {
    const [first, second] = trendGeometry(
      [
        [1, 9],
        [1, 9],
      ],
      box,
    ).labelYs;
    expect(second - first).toBeGreaterThanOrEqual(16);
    const far = trendGeometry(
      [
        [0, 9],
        [0, 0],
      ],
      box,
    ).labelYs;
    expect(far[1] - far[0]).toBe(40);
  });

  it('survives a single point', () => {
    expect(trendGeometry([[5], [3]], box).lines[0]?.points).toBe('0,10');
  });
});
