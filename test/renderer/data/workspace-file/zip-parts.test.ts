import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listParts, packParts, unpackPart } from '../../../../renderer/data/workspace-file/zip-parts';

const text = strToU8('Quy trình '.repeat(500));
const parts = [
  { path: 'b.jsonl', bytes: text, stored: false },
  { path: 'attachments/a', bytes: text, stored: true },
];

describe('parts of a zip', () => {
  test('come back as they went in, in their order', async () => {
    const zip = await packParts(parts);
    expect(listParts(zip)).toEqual([
      { path: 'b.jsonl', bytes: text.length },
      { path: 'attachments/a', bytes: text.length },
    ]);
    for (const { path, bytes } of parts) expect(unpackPart(zip, path)).toEqual(bytes);
    expect(zip.length).toBeLessThan(2 * text.length);
    expect(zip.length).toBeGreaterThan(text.length);
  });

  test('give the same bytes at any time', async () => {
    expect(await packParts(parts)).toEqual(await packParts(parts));
  });

  test('that are not there are null', async () => {
    expect(unpackPart(await packParts(parts), 'c')).toBeNull();
  });

  test.each([
    ['no zip', strToU8('no zip at all, only text that is long enough')],
    ['nothing', new Uint8Array()],
  ])('of %s are null', (_, bytes) => {
    expect(listParts(bytes)).toBeNull();
    expect(unpackPart(bytes, 'a')).toBeNull();
  });

  test('that stand twice under one name are refused: which one counts would be open', () => {
    const zip = zipSync({ aa: text, ab: text });
    const twice = Uint8Array.from(zip);
    for (let at = 0; at < twice.length - 1; at += 1) if (zip[at] === 0x61 && zip[at + 1] === 0x62) twice[at + 1] = 0x61;
    expect(listParts(zip)).toHaveLength(2);
    expect(listParts(twice)).toBeNull();
  });
});
