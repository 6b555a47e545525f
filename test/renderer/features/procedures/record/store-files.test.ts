import { describe, expect, it } from 'vitest';
import { maxAttachmentBytes, sha256Hex } from '../../../../../renderer/data/attachments';
import { refusedWords } from '../../../../../renderer/features/procedures/record/refused-words';
import { storeFiles } from '../../../../../renderer/features/procedures/record/store-files';
import { openTestStore } from '../../../../support/memory-store';
import { fillDisk } from '../../../../support/power-cut';

const bytes = new TextEncoder().encode('bản ký');
const aFile = (name: string, content: Uint8Array | null = bytes) => ({ name, size: bytes.length, bytes: content });

describe('files to be attached', () => {
  it('are stored each with its own hash, and the ones too large are named', async () => {
    const store = await openTestStore();
    const done: number[] = [];
    const files = [aFile('a.pdf', null), aFile('b.pdf'), aFile('c.pdf', new Uint8Array(maxAttachmentBytes + 1))];
    const { stored, refused } = await storeFiles(store, files, (count) => done.push(count));
    expect(stored).toEqual([
      { source: files[1], file: { name: 'b.pdf', size: bytes.length, sha256: await sha256Hex(bytes) } },
    ]);
    expect(refusedWords(refused)).toBe('“a.pdf” quá lớn, tối đa 50 MB mỗi tệp. “c.pdf” quá lớn, tối đa 50 MB mỗi tệp.');
    expect(done).toEqual([1, 2, 3]);
  });

  it('are named with the cause when there is no room', async () => {
    const store = await openTestStore();
    const makeRoom = fillDisk();
    const { stored, refused } = await storeFiles(store, [aFile('a.pdf')]).finally(makeRoom);
    expect(stored).toEqual([]);
    expect(refusedWords(refused)).toContain('Chưa đính kèm được “a.pdf”: ');
    expect(refusedWords(refused)).toMatch(/đầy|hết chỗ/);
  });

  it('need no words when all were stored', () => {
    expect(refusedWords([])).toBeNull();
  });
});
