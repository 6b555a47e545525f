import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorCode, writeFileWhole } from '../../electron/write-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phukin-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a file whole', () => {
  it('writes the bytes and leaves nothing beside them', async () => {
    await writeFileWhole(join(folder, 'hồ sơ.zip'), Uint8Array.of(1, 2, 3));
    expect(await readdir(folder)).toEqual(['hồ sơ.zip']);
    expect([...(await readFile(join(folder, 'hồ sơ.zip')))]).toEqual([1, 2, 3]);
  });

  it('replaces a longer file that was there', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'một nội dung dài hơn');
    await writeFileWhole(path, new TextEncoder().encode('ngắn'));
    expect(await readFile(path, 'utf8')).toBe('ngắn');
  });

  it('fails with the code of the system when the folder is not there', async () => {
    const failure = await writeFileWhole(join(folder, 'no', 'a.txt'), Uint8Array.of(1)).catch((error) => error);
    expect(errorCode(failure)).toBe('ENOENT');
  });

  it('clears up what it had begun when it cannot take the place, and leaves what was there', async () => {
    const occupied = join(folder, 'a.txt');
    await mkdir(join(occupied, 'inside'), { recursive: true });
    const failure = await writeFileWhole(occupied, Uint8Array.of(1)).catch((error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(await readdir(occupied)).toEqual(['inside']);
  });

  it('writes two files of one name at a time without mixing them', async () => {
    const path = join(folder, 'a.bin');
    const contents = [new Uint8Array(300_000).fill(1), new Uint8Array(300_000).fill(2)];
    await Promise.all(contents.map((bytes) => writeFileWhole(path, bytes)));
    const written = await readFile(path);
    expect(written).toHaveLength(300_000);
    expect(new Set(written).size).toBe(1);
  });
});

it('knows no code for a failure that has none', () => {
  expect(errorCode(new Error('x'))).toBe('UNKNOWN');
  expect(errorCode('x')).toBe('UNKNOWN');
});
