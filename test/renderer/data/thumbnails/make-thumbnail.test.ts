import { describe, expect, test } from 'vitest';
import { fitInto, makeThumbnail } from '../../../../renderer/data/thumbnails/make-thumbnail';

describe('a small picture', () => {
  test.each([
    [
      [4000, 3000],
      [320, 240],
    ],
    [
      [3000, 4000],
      [240, 320],
    ],
    [
      [320, 320],
      [320, 320],
    ],
    [
      [100, 40],
      [100, 40],
    ],
    [
      [10_000, 1],
      [320, 1],
    ],
  ])('of %j pixels has %j', ([width = 0, height = 0], [smallWidth, smallHeight]) => {
    expect(fitInto(width, height, 320)).toEqual({ width: smallWidth, height: smallHeight });
  });

  test('is null where the platform cannot draw', async () => {
    expect(await makeThumbnail(new Uint8Array([1, 2, 3]), 'image/png')).toBeNull();
  });
});
