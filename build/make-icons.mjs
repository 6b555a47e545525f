import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const ink = [0x1c, 0x4e, 0x8f, 0xff];
const seal = [0xb3, 0x26, 0x1e, 0xff];
const blank = [0, 0, 0, 0];

if (import.meta.main) {
  writeFileSync(new URL('icons/icon.png', import.meta.url), png(512));
  writeFileSync(new URL('icons/icon.ico', import.meta.url), ico([16, 20, 24, 32, 40, 48, 64, 128, 256]));
}

/**
 * The mark of the program, nine squares and the last of them red, as a PNG of `size` x `size` pixels. Drawn for each
 * size by itself, so that every edge lies on a pixel.
 * @param {number} size
 * @returns {Buffer}
 */
export function png(size) {
  const gap = Math.max(1, Math.round(size / 12));
  const cell = Math.floor((size - 2 * gap) / 3);
  const margin = Math.floor((size - 3 * cell - 2 * gap) / 2);
  const squareOf = (position) => {
    const index = Math.floor((position - margin) / (cell + gap));
    const inside = (position - margin) % (cell + gap) < cell;
    return position >= margin && inside && index <= 2 ? index : null;
  };
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (_, x) => {
      const [column, row] = [squareOf(x), squareOf(y)];
      if (column === null || row === null) return blank;
      return column === 2 && row === 2 ? seal : ink;
    });
    return [0, ...pixels.flat()];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, colour with transparency.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * A Windows icon that holds the mark in each of the sizes.
 * @param {readonly number[]} sizes
 * @returns {Buffer}
 */
export function ico(sizes) {
  const images = sizes.map(png);
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [index, image] of images.entries()) {
    const entry = 6 + 16 * index;
    // One byte a side: 256 is written as 0.
    head.set([sizes[index] % 256, sizes[index] % 256], entry);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  }
  return Buffer.concat([head, ...images]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
