import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { type DeclaredPart, listParts, unpackPart } from '../../../../renderer/data/workspace-file/zip-directory';

const text = strToU8('Quy trình '.repeat(60_000));
const zip = zipSync({ 'thư mục/a.txt': text, stored: [text, { level: 0 }], empty: new Uint8Array() });

function partOf(bytes: Uint8Array, path: string): DeclaredPart {
  const part = listParts(bytes)?.find((candidate) => candidate.path === path);
  if (part === undefined) throw new Error(`no ${path}`);
  return part;
}

describe('the directory of a zip', () => {
  test('lists what any program packed, and each part unpacks', async () => {
    expect(listParts(zip)?.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['thư mục/a.txt', text.length],
      ['stored', text.length],
      ['empty', 0],
    ]);
    expect(await unpackPart(zip, partOf(zip, 'thư mục/a.txt'), unwatched)).toEqual(text);
    expect(await unpackPart(zip, partOf(zip, 'stored'), unwatched)).toEqual(text);
    expect(await unpackPart(zip, partOf(zip, 'empty'), unwatched)).toEqual(new Uint8Array());
  });

  test('may lie anywhere in a larger buffer', async () => {
    const larger = new Uint8Array(zip.length + 100);
    larger.set(zip, 100);
    const view = larger.subarray(100);
    expect(await unpackPart(view, partOf(view, 'stored'), unwatched)).toEqual(text);
  });

  test.each([
    ['no zip', strToU8('no zip at all, only text that is long enough')],
    ['nothing', new Uint8Array()],
    ['the end of a zip alone', zip.subarray(-22)],
  ])('of %s is none', (_, bytes) => {
    expect(listParts(bytes)).toBeNull();
  });

  test('that names a part twice is refused: which one counts would be open', () => {
    const twice = zipSync({ aa: text, ab: text });
    expect(listParts(twice)).toHaveLength(2);
    for (let at = 0; at < twice.length - 1; at += 1)
      if (twice[at] === 0x61 && twice[at + 1] === 0x62) twice[at + 1] = 0x61;
    expect(listParts(twice)).toBeNull();
  });

  test.each([
    ['encrypted', 8, 1],
    ['packed in an unknown way', 10, 9],
  ])('with a part that is %s is refused', (_, offset, value) => {
    const altered = new Uint8Array(zip);
    const at = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
    altered[at + offset] = value;
    expect(listParts(altered)).toBeNull();
  });
});

describe('a part', () => {
  test.each([
    ['more', 1],
    ['less', -1],
  ])('that unpacks to %s than it declares is null', async (_, by) => {
    for (const path of ['thư mục/a.txt', 'stored']) {
      const part = partOf(zip, path);
      expect(await unpackPart(zip, { ...part, bytes: part.bytes - by }, unwatched)).toBeNull();
    }
  });

  test('that lies outside of the zip, or where no part begins, is null', async () => {
    const part = partOf(zip, 'stored');
    for (const at of [part.at + 1, zip.length, zip.length - 10]) {
      expect(await unpackPart(zip, { ...part, at }, unwatched)).toBeNull();
    }
    expect(await unpackPart(zip, { ...part, packed: zip.length }, unwatched)).toBeNull();
  });

  test('whose bytes do not unpack is null', async () => {
    const altered = new Uint8Array(zip);
    const part = partOf(zip, 'thư mục/a.txt');
    altered.fill(0xff, part.at + 60, part.at + 90);
    expect(await unpackPart(altered, part, unwatched)).toBeNull();
  });

  test('is left when the work is stopped', async () => {
    const control = { progress: () => undefined, signal: AbortSignal.abort() };
    await expect(unpackPart(zip, partOf(zip, 'thư mục/a.txt'), control)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
