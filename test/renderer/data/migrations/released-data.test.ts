import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../../renderer/core/kernel/change';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import type { JournalEntry } from '../../../../renderer/core/kernel/journal';
import { canonicalJson, type JsonObject } from '../../../../renderer/core/kernel/json';
import { openDatabase } from '../../../../renderer/data/database';
import { compareEntries, foldRecords } from '../../../../renderer/data/fold';
import { knownVersion } from '../../../../renderer/data/migrations/migrations';
import { version1 } from '../../../../renderer/data/migrations/version-1';
import { openStore } from '../../../../renderer/data/open-store';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { noFolders, openTestStore, testDatabaseName, testId } from '../../../support/memory-store';
import { testFolder } from '../../../support/test-folder';
import { buildVersion1Database, version1File, version1Rows } from '../../../support/version-1-database';

const rows = version1Rows();
const journal = (rows.get('journal') ?? []) as unknown as JournalEntry[];

/** Records by table and id as text, for comparing. */
function asText(tables: ReadonlyMap<string, readonly JsonObject[]>): Record<string, readonly string[]> {
  const sorted = entityNames.map((entity) => [entity, (tables.get(entity) ?? []).map(canonicalJson).sort()] as const);
  return Object.fromEntries(sorted);
}

async function openOld(options: { backups?: ReturnType<typeof testFolder> } = {}) {
  const name = testDatabaseName();
  await buildVersion1Database(name);
  const opened = await openStore({
    name,
    folders: { ...noFolders, backups: options.backups ?? null },
    program: '2.0.0',
    nowMs: () => Date.UTC(2026, 10, 22, 8),
    newId: testId,
    today: () => '2026-11-22',
  });
  return { name, opened };
}

describe('the workspace of the first released version', () => {
  test('has a record of every entity, and a history with undone, detached and updated ones', () => {
    for (const entity of entityNames.filter((name) => name in version1.stores))
      expect(rows.get(entity)?.length, entity).toBeGreaterThan(0);
    expect(new Set(journal.map(({ change }) => change.op))).toEqual(new Set(['create', 'update', 'delete']));
  });

  test('opens in the shape of today with all of its records, history, attachments and local facts', async () => {
    const { opened } = await openOld();
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const store = opened.value;
    const state = store.state() as unknown as Record<string, ReadonlyMap<string, JsonObject>>;
    const found = new Map(entityNames.map((entity) => [entity, [...(state[entity]?.values() ?? [])]]));
    expect(asText(found)).toEqual(asText(rows));
    expect(store.history()).toHaveLength(9);
    expect(store.history().filter(({ undoneBy }) => undoneBy !== null)).toHaveLength(1);
    expect(store.opening.migrated).toEqual({ from: 1, to: knownVersion });
    expect(await store.local.get('draft.note')).toEqual({ text: 'Đang gõ dở' });
    expect(store.actor()).not.toBeNull();
    for (const blob of rows.get('blobs') ?? []) {
      expect(await store.attachments.get(String(blob.sha256))).toEqual(blob.bytes);
    }
    expect((await store.commit(aDraft([created('after')]))).ok).toBe(true);
  });

  test('is kept as a backup of its own shape before it is brought up to date', async () => {
    const backups = testFolder();
    const { opened } = await openOld({ backups });
    expect(opened.ok).toBe(true);
    expect([...backups.files.keys()]).toEqual(['20261122T080000Z-before-migration.phukin']);
    const read = await readWorkspace([...backups.files.values()][0] ?? new Uint8Array());
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(asText(read.value.records)).toEqual(asText(rows));
    expect(read.value.manifest.schema).toBe(1);
  });

  test('stays as it is when that backup cannot be written', async () => {
    const backups = testFolder();
    backups.capacity = 1000;
    const { name, opened } = await openOld({ backups });
    expect(opened).toMatchObject({
      ok: false,
      error: { type: 'backup-before-upgrade-failed', failure: { type: 'no-space' } },
    });
    expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(10);
  });

  test('opens once only with a backup: the next start has nothing to bring up to date', async () => {
    const { name, opened } = await openOld();
    if (opened.ok) opened.value.close();
    const again = await openTestStore({ name });
    expect(again.opening.migrated).toBeNull();
    expect(again.history()).toHaveLength(9);
  });

  test('comes as a file into an empty workspace with all of its records', async () => {
    const store = await openTestStore();
    const imported = await store.file.import(version1File());
    expect(imported).toMatchObject({ ok: true, value: { changeSets: 9, attachments: 2 } });
    const state = store.state() as unknown as Record<string, ReadonlyMap<string, JsonObject>>;
    const found = new Map(entityNames.map((entity) => [entity, [...(state[entity]?.values() ?? [])]]));
    expect(asText(found)).toEqual(asText(rows));
  });
});

describe('folding its history', () => {
  const foldedText = (entries: readonly JournalEntry[]) =>
    asText(
      new Map([...foldRecords([...entries].sort(compareEntries))].map(([name, table]) => [name, [...table.values()]])),
    );

  test('gives the records that it had', () => {
    expect(foldedText(journal)).toEqual(asText(rows));
  });

  test('up to any moment and going on from there equals folding it all at once', () => {
    const ordered = [...journal].sort(compareEntries);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: ordered.length }), (moment) => {
        const before = foldRecords(ordered.slice(0, moment));
        const records = new Map<string, JsonObject>(
          [...before].flatMap(([entity, table]) =>
            [...table].map(([id, record]) => [`${entity}/${id}`, record] as const),
          ),
        );
        for (const { change } of ordered.slice(moment)) {
          const key = `${change.entity}/${change.id}`;
          const next = applyChange(records.get(key) ?? null, change);
          if (next === null) records.delete(key);
          else records.set(key, next);
        }
        const tables = Map.groupBy(records, ([key]) => key.slice(0, key.indexOf('/')));
        const direct = new Map([...tables].map(([name, pairs]) => [name, pairs.map(([, record]) => record)]));
        expect(asText(direct)).toEqual(foldedText(ordered));
      }),
      { numRuns: journal.length + 1 },
    );
  });

  test('after the upgrade and later changes equals the records', async () => {
    const { name, opened } = await openOld();
    if (!opened.ok) throw new Error('not opened');
    await opened.value.commit(aDraft([created('after')]));
    const database = await openDatabase(name);
    if (!database.ok) throw new Error('not opened');
    const entries = await database.value.journal.toArray();
    const stored = await Promise.all(
      entityNames.map(async (entity) => [entity, await database.value.records(entity).toArray()] as const),
    );
    expect(foldedText(entries)).toEqual(asText(new Map(stored)));
  });
});
