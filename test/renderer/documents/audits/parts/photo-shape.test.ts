import { describe, expect, it } from 'vitest';
import { photoShape } from '../../../../../renderer/documents/audits/parts/photo-shape';

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xff, 0xc4, 0, 5, 9, 9, 9],
  ...[0xff, 0xc2, 0, 17, 8, 0x03, 0x00, 0x04, 0x00, 3, 0, 0, 0, 0],
]);

describe('photoShape', () => {
  it('reads the size of a PNG', () => {
    expect(photoShape(png(640, 480))).toEqual({ type: 'png', dots: { width: 640, height: 480 } });
  });

  it('reads the size of a JPEG behind its other segments', () => {
    expect(photoShape(jpeg)).toEqual({ type: 'jpg', dots: { width: 1024, height: 768 } });
  });

  it('reads bytes that lie within larger ones', () => {
    const wide = new Uint8Array(jpeg.length + 10);
    wide.set(jpeg, 7);
    expect(photoShape(wide.subarray(7, 7 + jpeg.length))?.dots).toEqual({ width: 1024, height: 768 });
  });

  it('takes nothing else, nor a file that is cut off', () => {
    expect(photoShape(new Uint8Array())).toBeNull();
    expect(photoShape(new TextEncoder().encode('%PDF-1.7 and so on and so on'))).toBeNull();
    for (let length = 0; length < 22; length += 1) expect(photoShape(jpeg.subarray(0, length))).toBeNull();
  });
});
