import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';
import { repack, unpack } from '../../../support/workspace-zip';

async function aFile(): Promise<Uint8Array> {
  const store = await openTestStore();
  await store.commit(aDraft([created('a'), created('b')]));
  return store.file.export('0.1.0');
}

test('a file is read into records, journal and change sets that are ready to be stored', async () => {
  const read = await readWorkspace(await aFile());
  if (!read.ok) throw new Error(read.error.type);
  expect(read.value.records.get('legalText')?.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(read.value.journal).toHaveLength(2);
  expect(read.value.changeSets).toMatchObject([{ count: 2, status: 'applied' }]);
  expect(read.value.blobs).toEqual([]);
});

test('a table that a file does not have yet, as from an older program, counts as empty', async () => {
  const parts = unpack(await aFile());
  delete parts['records/reviewTask.jsonl'];
  const read = await readWorkspace(await repack(parts, true));
  expect(read.ok && read.value.records.get('reviewTask')).toEqual([]);
});

test('a part that the manifest names and the file lacks is damage', async () => {
  const parts = unpack(await aFile());
  delete parts['records/legalText.jsonl'];
  expect(await readWorkspace(await repack(parts, false))).toEqual({
    ok: false,
    error: { type: 'damaged', part: 'records/legalText.jsonl' },
  });
});

test('lines that are no records are damage', async () => {
  const parts = unpack(await aFile());
  parts['records/legalText.jsonl'] = strToU8('1\n');
  expect(await readWorkspace(await repack(parts, true))).toMatchObject({ ok: false, error: { type: 'damaged' } });
});
