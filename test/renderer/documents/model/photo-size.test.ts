import { describe, expect, it } from 'vitest';
import { photoRows, photosAcross, scaled } from '../../../../renderer/documents/model/photo-size';

describe('the size of a photograph', () => {
  it('fits into its box and keeps its shape', () => {
    expect(scaled({ width: 4000, height: 3000 }, 80, 80)).toEqual({ width: 80, height: 60 });
    expect(scaled({ width: 3000, height: 4000 }, 80, 60)).toEqual({ width: 45, height: 60 });
  });

  it('does not blow up a small picture', () => {
    expect(scaled({ width: 72, height: 36 }, 80, 80)).toEqual({ width: 25.4, height: 12.7 });
  });

  it('stands a picture without a size', () => {
    const { width, height } = scaled({ width: 0, height: 0 }, 80, 80);
    expect(width).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(0);
  });
});

describe('rows of photographs', () => {
  const photo = { type: 'jpg', bytes: new Uint8Array(), dots: { width: 4, height: 3 }, caption: '', alt: '' } as const;
  const block = { kind: 'photos', width: 80, height: 60, photos: [photo, photo, photo] } as const;

  it('hold as many as fit side by side, at least one', () => {
    expect([photosAcross(block, 165), photosAcross(block, 252), photosAcross({ ...block, width: 200 }, 165)]).toEqual([
      2, 3, 1,
    ]);
    expect(photoRows(block, 165).map((row) => row.length)).toEqual([2, 1]);
    expect(photoRows({ ...block, photos: [] }, 165)).toEqual([]);
  });
});
