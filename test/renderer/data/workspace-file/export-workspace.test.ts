import { describe, expect, test } from 'vitest';
import { createChange, deleteChange } from '../../../../renderer/core/kernel/change';
import { openDatabase } from '../../../../renderer/data/database';
import { knownVersion } from '../../../../renderer/data/migrations/migrations';
import { aDraft, created, updated } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';
import { storedBytes } from '../../../support/stored-bytes';
import { textOf, unpack } from '../../../support/workspace-zip';

const bytes = new TextEncoder().encode('tệp');

describe('the workspace file', () => {
  test('has a manifest with layout, program and counts, one part a table, and the history', async () => {
    const store = await openTestStore();
    await store.commit(aDraft([created('a'), created('b')]));
    await store.commit(aDraft([updated('a', { note: 'x' })]));
    const parts = unpack(await store.file.export('0.1.0'));
    const manifest = JSON.parse(textOf(parts, 'manifest.json'));
    expect(manifest).toMatchObject({
      format: 'phukin-workspace',
      formatVersion: 1,
      schema: knownVersion,
      program: '0.1.0',
      counts: { records: { legalText: 2, procedure: 0 }, journal: 3, changeSets: 2, attachments: 0 },
    });
    expect(
      textOf(parts, 'records/legalText.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
    expect(Object.keys(parts)).toEqual(['manifest.json', ...manifest.files.map((file: { path: string }) => file.path)]);
  });

  test('is the same byte for byte for the same data', async () => {
    const store = await openTestStore();
    await store.commit(aDraft([created('b'), created('a')]));
    expect(await store.file.export('0.1.0')).toEqual(await store.file.export('0.1.0'));
  });

  test('leaves out drafts, preferences and who is acting: they belong to the machine', async () => {
    const store = await openTestStore();
    await store.local.set('draft', 'đang gõ dở');
    await store.setActor('person-secret');
    const text = Object.values(unpack(await store.file.export('0.1.0')))
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(text).not.toContain('đang gõ dở');
    expect(text).not.toContain('person-secret');
  });

  test('holds attachments that the history cites, also removed ones, but no stray bytes', async () => {
    const store = await openTestStore();
    const cited = await storedBytes(store, bytes);
    const stray = await storedBytes(store, new Uint8Array([1]));
    await store.commit(aDraft([createChange('attachment', { id: 'f', sha256: cited } as { id: string })]));
    await store.commit(aDraft([deleteChange('attachment', 'f')]));
    const names = Object.keys(unpack(await store.file.export('0.1.0')));
    expect(names).toContain(`attachments/${cited}`);
    expect(names).not.toContain(`attachments/${stray}`);
  });

  test('is still written when the bytes of an attachment are lost or damaged, without them', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    const damaged = await storedBytes(store, bytes);
    await store.commit(
      aDraft([
        createChange('attachment', { id: 'f', sha256: damaged } as { id: string }),
        createChange('attachment', { id: 'g', sha256: 'f'.repeat(64) } as { id: string }),
      ]),
    );
    const opened = await openDatabase(name);
    if (opened.ok) await opened.value.blobs.put({ sha256: damaged, bytes: new Uint8Array([9]) });
    const file = await store.file.export('0.1.0');
    expect(Object.keys(unpack(file)).filter((path) => path.startsWith('attachments/'))).toEqual([]);
    expect((await (await openTestStore()).file.import(file)).ok).toBe(true);
  });
});
