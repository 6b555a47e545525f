import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { sealHolds, sealZip } from '../../../../renderer/data/workspace-file/seal';
import { listParts } from '../../../../renderer/data/workspace-file/zip-directory';
import { aDraft, created, updated } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';

let file: Uint8Array;

beforeAll(async () => {
  const store = await openTestStore();
  const put = await store.attachments.put(strToU8('%PDF-1.7 bản đã ký'));
  if (!put.ok) throw new Error(put.error.type);
  const attachment = createChange('attachment', { id: 'f', sha256: put.value, name: 'a.pdf' } as { id: string });
  await store.commit(aDraft([created('a', { note: 'Độ dài vừa đủ' }), attachment]));
  await store.commit(aDraft([updated('a', { note: 'x' })]));
  file = await store.file.export('0.1.0');
});

/** The file with the byte at a place changed. */
function flipped(at: number, mask: number): Uint8Array {
  const altered = new Uint8Array(file);
  altered[at] = (altered[at] ?? 0) ^ mask;
  return altered;
}

describe('a seal', () => {
  test('is the comment at the end of the zip: the SHA-256 of all bytes before it', async () => {
    const comment = new TextDecoder().decode(file.subarray(-64));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file.slice(0, -64)));
    expect(comment).toBe(Buffer.from(digest).toString('hex'));
    expect([file.at(-66), file.at(-65)]).toEqual([64, 0]);
    expect(await sealHolds(file)).toBe(true);
    expect((await readWorkspace(file)).ok).toBe(true);
  });

  test('is asked for: a file without one is damaged', async () => {
    const bare = file.slice(0, -64);
    bare[bare.length - 2] = 0;
    expect(listParts(bare)).not.toBeNull();
    expect(await readWorkspace(bare)).toEqual({ ok: false, error: { type: 'damaged', part: 'seal' } });
  });

  test('holds for no bytes that are too short to have one', async () => {
    for (const length of [0, 1, 64, 85]) expect(await sealHolds(new Uint8Array(length))).toBe(false);
    expect(await sealHolds(await sealZip([zipSync({})]))).toBe(true);
  });
});

describe('a file of which something changed is never accepted', () => {
  test('at any single byte', async () => {
    const accepts = async (at: number) => (await readWorkspace(flipped(at, 1 << (at % 8)))).ok;
    for (let from = 0; from < file.length; from += 100) {
      const places = Array.from({ length: Math.min(100, file.length - from) }, (_, index) => from + index);
      expect(await Promise.all(places.map(accepts))).toEqual(places.map(() => false));
    }
  }, 120_000);

  test('whatever the byte becomes', async () => {
    const place = fc.nat(file.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        expect((await readWorkspace(flipped(at, mask))).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('when it was cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect((await readWorkspace(file.slice(0, length))).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('when anything was appended or put before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.boolean(), async (more, atEnd) => {
        const altered = Uint8Array.from(atEnd ? [...file, ...more] : [...more, ...file]);
        expect((await readWorkspace(altered)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('damage is named by', () => {
  const partAt = (path: string) => {
    const part = listParts(file)?.find((candidate) => candidate.path === path);
    if (part === undefined) throw new Error(`${path} is not there`);
    return { ...part, content: part.at + 30 + path.length };
  };
  const attachment = () => listParts(file)?.find(({ path }) => path.startsWith('attachments/'))?.path ?? '';
  const directory = () => new DataView(file.buffer, file.byteOffset).getUint32(file.length - 64 - 6, true);

  test.each<[string, () => number, () => string]>([
    ['the seal, in the date of a local header', () => partAt('records/legalText.jsonl').at + 12, () => 'seal'],
    ['the seal, in the name of a local header', () => partAt('records/legalText.jsonl').at + 31, () => 'seal'],
    [
      'the part, in the signature of its local header',
      () => partAt('records/legalText.jsonl').at,
      () => 'records/legalText.jsonl',
    ],
    ['the manifest, in its content', () => partAt('manifest.json').content + 40, () => 'manifest.json'],
    [
      'the part, in the content of a table',
      () => partAt('records/legalText.jsonl').content + 20,
      () => 'records/legalText.jsonl',
    ],
    [
      'the part, in the content of the history',
      () => partAt('history/journal.jsonl').content + 20,
      () => 'history/journal.jsonl',
    ],
    ['the part, in an attachment', () => partAt(attachment()).content + 3, attachment],
    ['the seal, in the date of the directory', () => directory() + 12, () => 'seal'],
    ['the seal, in the signature of the directory', () => directory(), () => 'seal'],
    ['the seal, in the last record', () => file.length - 64 - 22, () => 'seal'],
    ['the seal, in itself', () => file.length - 10, () => 'seal'],
  ])('%s', async (_, at, part) => {
    expect(await readWorkspace(flipped(at(), 1))).toEqual({ ok: false, error: { type: 'damaged', part: part() } });
  });

  test('the first part that is gone, where a name of the directory changed', async () => {
    const name = new TextEncoder().encode('records/legalText.jsonl');
    const at = Buffer.from(file).lastIndexOf(name);
    expect(await readWorkspace(flipped(at + 8, 1))).toEqual({
      ok: false,
      error: { type: 'damaged', part: 'records/megalText.jsonl' },
    });
  });

  test('the seal, where the file was cut off', async () => {
    expect(await readWorkspace(file.slice(0, file.length / 2))).toEqual({
      ok: false,
      error: { type: 'damaged', part: 'seal' },
    });
  });
});
