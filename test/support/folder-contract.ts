import { beforeEach, describe, expect, it } from 'vitest';
import type { Folder } from '../../renderer/host/contract';

const words = (text: string) => new TextEncoder().encode(text);
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : `no Error but ${String(error)}`),
  );

/** What every folder promises, wherever its files lie; `setUp` gives an empty one for each test. */
export function describeFolder(name: string, setUp: () => Promise<Folder>): void {
  describe(`the contract of folders, kept by ${name}`, () => {
    let folder: Folder;
    beforeEach(async () => {
      folder = await setUp();
    });
    const text = async (file: string, from?: number) => {
      const bytes = await folder.read(file, from);
      return bytes === null ? null : new TextDecoder().decode(bytes);
    };

    it('is empty at first, also before anything made it', async () => {
      expect(await folder.list()).toEqual([]);
      expect(await folder.read('000001.jsonl')).toBeNull();
      await folder.remove('000001.jsonl');
      await folder.setAside('nothing');
      expect(await folder.list()).toEqual([]);
    });

    it('appends exactly the bytes, in the order of the calls', async () => {
      await folder.append('000001.jsonl', words('{"a":"ế"}\n'));
      await Promise.all(Array.from({ length: 20 }, (_, index) => folder.append('000001.jsonl', words(`${index};`))));
      await folder.append('000001.jsonl', new Uint8Array());
      const rest = Array.from({ length: 20 }, (_, index) => `${index};`).join('');
      expect(await text('000001.jsonl')).toBe(`{"a":"ế"}\n${rest}`);
    });

    it('shows what was appended as one file of its whole size, and reads from any byte on', async () => {
      for (const part of ['abc', 'def', 'ghi']) await folder.append('a.jsonl', words(part));
      expect(await folder.list()).toEqual([{ name: 'a.jsonl', size: 9 }]);
      const ends = await Promise.all([0, 2, 3, 4, 8, 9, 10].map((from) => text('a.jsonl', from)));
      expect(ends).toEqual(['abcdefghi', 'cdefghi', 'defghi', 'efghi', 'i', '', '']);
    });

    it('writes a file whole, over what was there, also over what was appended', async () => {
      await folder.write(
        'b.phukin',
        Uint8Array.from({ length: 70_000 }, (_, index) => index % 251),
      );
      expect((await folder.read('b.phukin'))?.[69_999]).toBe(69_999 % 251);
      await folder.write('b.phukin', words('ngắn'));
      expect(await text('b.phukin')).toBe('ngắn');
      await folder.append('c', words('một'));
      await folder.append('c', words('hai'));
      await folder.write('c', words('ba'));
      expect(await text('c')).toBe('ba');
      expect(await folder.list()).toEqual([
        { name: 'b.phukin', size: 6 },
        { name: 'c', size: 2 },
      ]);
    });

    it('appends behind what was written whole', async () => {
      await folder.write('c', words('một'));
      await folder.append('c', words(' hai'));
      expect(await text('c')).toBe('một hai');
    });

    it('lists in the order of the names', async () => {
      for (const name of ['b', '20261122T224059Z-daily.phukin', 'a_1', '000002.jsonl', 'B-2']) {
        await folder.write(name, words('x'));
      }
      const names = (await folder.list()).map((file) => file.name);
      expect(names).toEqual(['000002.jsonl', '20261122T224059Z-daily.phukin', 'B-2', 'a_1', 'b']);
    });

    it('removes a file and no other', async () => {
      await folder.append('a', words('1'));
      await folder.append('ab', words('2'));
      await folder.remove('a');
      await folder.remove('a');
      expect(await folder.list()).toEqual([{ name: 'ab', size: 1 }]);
      await folder.append('a', words('3'));
      expect(await text('a')).toBe('3');
    });

    it('sets all files aside, as often as it is asked to, and starts empty', async () => {
      for (const round of ['1', '2']) {
        await folder.append('000001.jsonl', words(round));
        await folder.append('000002.jsonl', words(round));
        await folder.setAside('replaced');
        expect(await folder.list()).toEqual([]);
        expect(await folder.read('000001.jsonl')).toBeNull();
      }
      await folder.append('000001.jsonl', words('3'));
      expect(await text('000001.jsonl')).toBe('3');
    });

    it('refuses names that are not plain', async () => {
      for (const name of ['', '.', '..', '../a', 'a/b', 'a\\b', '.hidden', 'a\0', 'đ', 'a b', 'C:a', 'x'.repeat(201)]) {
        expect(await refusal(folder.append(name, words('x'))), name).toMatch(/^EINVAL$/);
        expect(await refusal(folder.write(name, words('x'))), name).toMatch(/^EINVAL$/);
        expect(await refusal(folder.read(name)), name).toMatch(/^EINVAL$/);
        expect(await refusal(folder.remove(name)), name).toMatch(/^EINVAL$/);
        expect(await refusal(folder.setAside(name)), name).toMatch(/^EINVAL$/);
      }
      expect(await folder.list()).toEqual([]);
    });

    it('keeps bytes of its own', async () => {
      const bytes = words('abc');
      await folder.write('a', bytes);
      bytes.fill(0);
      const read = await folder.read('a');
      read?.fill(0);
      expect(await text('a')).toBe('abc');
    });

    it('tells how much room is left, or that it cannot', async () => {
      const free = await folder.free();
      expect(free === null || free > 1_000_000).toBe(true);
    });
  });
}
