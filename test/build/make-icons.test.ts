import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ico, png } from '../../build/make-icons.mjs';

const blue = '1c4e8fff';
const red = 'b3261eff';

/** Rows of an image, each a filter byte and four bytes a pixel. */
function pixelsOf(image: Buffer): Buffer {
  const length = image.readUInt32BE(33);
  return inflateSync(image.subarray(41, 41 + length));
}

/** Colour of one pixel as hexadecimal digits. */
function pixelOf(image: Buffer, x: number, y: number): string {
  const size = image.readUInt32BE(16);
  const start = y * (size * 4 + 1) + 1 + x * 4;
  return pixelsOf(image)
    .subarray(start, start + 4)
    .toString('hex');
}

describe('the mark of the program', () => {
  it('is nine squares, the last of them red, at every size', () => {
    for (const size of [16, 20, 24, 32, 48, 64, 256, 512]) {
      const image = png(size);
      const middles = [0, 1, 2].map((index) => Math.floor(((2 * index + 1) * size) / 6));
      const colours = middles.flatMap((y) => middles.map((x) => pixelOf(image, x, y)));
      expect(colours, `${size}`).toEqual([...Array.from({ length: 8 }, () => blue), red]);
    }
  });

  it('is transparent between the squares', () => {
    const image = png(512);
    const [gap, inside] = [Math.floor(512 * 0.319), 256];
    expect(pixelOf(image, gap, inside)).toBe('00000000');
    expect(pixelOf(image, inside, gap)).toBe('00000000');
  });

  it('stands in a Windows icon at each of its sizes', () => {
    const icon = ico([16, 256]);
    expect(icon.readUInt16LE(4)).toBe(2);
    expect([icon[6], icon[22]]).toEqual([16, 0]);
    const offset = icon.readUInt32LE(22 + 12);
    expect(icon.subarray(offset)).toEqual(png(256));
  });

  it('is what the files hold, whichever library packed them', () => {
    const file = (name: string) => readFileSync(new URL(`../../build/icons/${name}`, import.meta.url));
    expect(pixelsOf(file('icon.png')).equals(pixelsOf(png(512)))).toBe(true);
    const icon = file('icon.ico');
    const sizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
    expect(icon.readUInt16LE(4)).toBe(sizes.length);
    for (const [index, size] of sizes.entries()) {
      const image = icon.subarray(icon.readUInt32LE(6 + 16 * index + 12));
      expect(pixelsOf(image).equals(pixelsOf(png(size))), `${size}`).toBe(true);
    }
  });
});
