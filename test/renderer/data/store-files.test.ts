import { describe, expect, it } from 'vitest';
import { maxAttachmentBytes, sha256Hex } from '../../../renderer/data/attachments';
import { storeFiles } from '../../../renderer/data/store-files';
import { openTestStore } from '../../support/memory-store';
import { fillDisk } from '../../support/power-cut';

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
    const failure = { type: 'too-large', limit: maxAttachmentBytes };
    expect(refused).toEqual([
      { name: 'a.pdf', failure },
      { name: 'c.pdf', failure },
    ]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('are named with the cause when there is no room', async () => {
    const store = await openTestStore();
    const makeRoom = fillDisk();
    const { stored, refused } = await storeFiles(store, [aFile('a.pdf')]).finally(makeRoom);
    expect(stored).toEqual([]);
    expect(refused.map(({ name, failure }) => [name, failure.type])).toEqual([['a.pdf', 'quota-exceeded']]);
  });
});
