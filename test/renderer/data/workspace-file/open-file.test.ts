import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import {
  MAX_PARTS,
  MAX_TABLE_BYTES,
  MAX_UNPACKED_BYTES,
  sizeAbove,
} from '../../../../renderer/data/workspace-file/manifest';
import { openWorkspaceFile } from '../../../../renderer/data/workspace-file/open-file';
import { sealZip } from '../../../../renderer/data/workspace-file/seal';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';
import { forgeSize, repack, unpack } from '../../../support/workspace-zip';

async function aFile(): Promise<Uint8Array> {
  const store = await openTestStore();
  await store.commit(aDraft([created('a')]));
  return store.file.export('0.1.0');
}

const open = (bytes: Uint8Array) => openWorkspaceFile(bytes, unwatched);

describe('a workspace file', () => {
  test('whose seal holds opens with its manifest and its parts', async () => {
    const opened = await open(await aFile());
    expect(opened.ok && opened.value.manifest.program).toBe('0.1.0');
    expect(opened.ok && opened.value.parts.length).toBe(entityNames.length + 3);
  });

  test('of a newer program is known by its manifest only while its seal holds', async () => {
    const parts = unpack(await aFile());
    parts['manifest.json'] = strToU8('{"format":"phukin-workspace","formatVersion":9,"schema":1}');
    const newer = await repack(parts, false);
    expect(await open(newer)).toMatchObject({ error: { type: 'newer-file', found: 9 } });
    const altered = new Uint8Array(newer);
    altered[altered.length - 1] = 0x7a;
    expect(await open(altered)).toEqual({ ok: false, error: { type: 'damaged', part: 'manifest.json' } });
  });

  test('that declares too much is too large when it is sealed, else damaged, and never unpacked', async () => {
    const forged = await forgeSize(await aFile(), 'records/legalText.jsonl', 0xf0000000);
    expect(await open(forged)).toMatchObject({ error: { type: 'too-large' } });
    forged[forged.length - 1] = 0x7a;
    expect(await open(forged)).toEqual({ ok: false, error: { type: 'damaged', part: 'seal' } });
  });

  test('is told from any other zip', async () => {
    expect(await open(await sealZip([zipSync({ 'manifest.json': strToU8('{"name":"other"}') })]))).toEqual({
      ok: false,
      error: { type: 'not-a-workspace-file' },
    });
    expect(await open(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatchObject({
      error: { type: 'not-a-workspace-file' },
    });
  });
});

test('sizes are above what a workspace may have in one table, in all, or in their number', () => {
  const part = (path: string, bytes: number) => ({ path, bytes });
  expect(
    sizeAbove([part('history/journal.jsonl', MAX_TABLE_BYTES), part('attachments/a', MAX_TABLE_BYTES)]),
  ).toBeNull();
  expect(sizeAbove([part('history/journal.jsonl', MAX_TABLE_BYTES + 1)])).toBe(MAX_TABLE_BYTES + 1);
  expect(sizeAbove([part('attachments/a', MAX_UNPACKED_BYTES), part('b', 1)])).toBe(MAX_UNPACKED_BYTES + 1);
  expect(sizeAbove(Array.from({ length: MAX_PARTS + 1 }, () => part('a', 1)))).toBe(MAX_PARTS + 1);
});
