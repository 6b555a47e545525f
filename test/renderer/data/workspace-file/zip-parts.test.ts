import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listParts } from '../../../../renderer/data/workspace-file/zip-directory';
import { packParts } from '../../../../renderer/data/workspace-file/zip-parts';

const text = strToU8('Quy trình '.repeat(50_000));
const parts = [
  { path: 'b.jsonl', bytes: text, stored: false },
  { path: 'empty.jsonl', bytes: new Uint8Array(), stored: false },
  { path: 'attachments/a', bytes: text, stored: true },
];

describe('parts packed into a zip', () => {
  test('come back as they went in, in their order, also by any other program', async () => {
    const zip = await packParts(parts);
    expect(listParts(zip)?.map(({ path, bytes }) => [path, bytes])).toEqual(
      parts.map(({ path, bytes }) => [path, bytes.length]),
    );
    expect(unzipSync(zip)).toEqual(Object.fromEntries(parts.map(({ path, bytes }) => [path, bytes])));
    expect(zip.length).toBeLessThan(2 * text.length);
    expect(zip.length).toBeGreaterThan(text.length);
  });

  test('give the same bytes at any time', async () => {
    expect(await packParts(parts)).toEqual(await packParts(parts));
  });

  test('tell how many bytes are done, up to all', async () => {
    const seen: (readonly [number, number])[] = [];
    const signal = new AbortController().signal;
    await packParts(parts, { signal, progress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([2 * text.length, 2 * text.length]);
  });

  test('are left when the work is stopped in the middle of a part', async () => {
    const stop = new AbortController();
    const big = { path: 'big.jsonl', bytes: crypto.getRandomValues(new Uint8Array(65_536)), stored: false };
    const many = { ...big, bytes: new Uint8Array(Buffer.concat(Array.from({ length: 400 }, () => big.bytes))) };
    let last = 0;
    const packing = packParts([many], {
      signal: stop.signal,
      progress: (done) => {
        last = done;
        stop.abort();
      },
    });
    await expect(packing).rejects.toMatchObject({ name: 'AbortError' });
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(many.bytes.length);
  });
});
