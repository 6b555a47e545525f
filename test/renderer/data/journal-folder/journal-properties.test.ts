import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBrokenLink } from '../../../../renderer/core/kernel/journal';
import { canonicalJson, type Json } from '../../../../renderer/core/kernel/json';
import { err, ok } from '../../../../renderer/core/kernel/result';
import { prepareReplacement } from '../../../../renderer/data/backup/replace-workspace';
import { compareEntries, foldRecords } from '../../../../renderer/data/fold';
import type { Store } from '../../../../renderer/data/store';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { loadWorkspace } from '../../../../renderer/data/workspace-file/import-workspace';
import { aDraft, created, deleted, manyCreated, updated } from '../../../support/legal-text-drafts';
import { testDatabaseName, testId } from '../../../support/memory-store';
import { cutPowerAtWrite } from '../../../support/power-cut';
import { SimulatedDisk } from '../../../support/simulated-disk';
import {
  entriesText,
  loseDatabases,
  openOn,
  readJournal,
  snapshotOf,
  tablesText,
  within,
} from '../../../support/workspace-on-disk';

/** A workspace under test: what is open, what was acknowledged, and a former state to fall back to. */
interface World {
  readonly name: string;
  disk: SimulatedDisk;
  store: Store;
  acknowledged: Set<string>;
  exported: { readonly bytes: Uint8Array; readonly sets: ReadonlySet<string> } | null;
}

type Step = (world: World) => Promise<void>;

const id = fc.constantFrom('a', 'b', 'c', 'd');
const change = fc.oneof(
  id.map((one) => created(one)),
  fc.tuple(id, fc.string({ maxLength: 3 })).map(([one, note]) => updated(one, { note })),
  id.map((one) => deleted(one)),
);

async function commit({ store, acknowledged }: World, changes: Parameters<typeof aDraft>[0]) {
  const result = await store.commit(aDraft(changes));
  if (result.ok) acknowledged.add(result.value.id);
}

async function reopen(world: World) {
  world.store.close();
  world.store = await openOn(world.disk, world.name);
}

const steps: Readonly<Record<string, fc.Arbitrary<Step>>> = {
  'small change set': fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => (world) => commit(world, changes)),
  'large change set': fc.constant((world) => commit(world, manyCreated(205, `${testId()}-`))),
  undo: fc.nat().map((pick) => async ({ store, acknowledged }) => {
    const target = store.history()[pick % Math.max(1, store.history().length)];
    const result = target === undefined ? null : await store.undo(target.id);
    if (result?.ok) acknowledged.add(result.value.id);
  }),
  redo: fc.constant(async ({ store, acknowledged }) => {
    const undone = store.history().find(({ intent, undoneBy }) => intent === 'history.undo' && undoneBy === null);
    const result = undone === undefined ? null : await store.undo(undone.id);
    if (result?.ok) acknowledged.add(result.value.id);
  }),
  restart: fc.constant(reopen),
  export: fc.constant(async (world) => {
    const sets = new Set(world.store.history().map((header) => header.id));
    world.exported = { bytes: await world.store.file.export('0.0.0'), sets };
  }),
  'import into an empty workspace': fc.constant(async (world) => {
    if (world.exported === null || world.store.history().length > 0) return;
    if ((await world.store.file.import(world.exported.bytes)).ok) world.acknowledged = new Set(world.exported.sets);
  }),
  'restore through a new generation': fc.constant(async (world) => {
    const { exported, store } = world;
    if (exported === null) return;
    const prepared = await prepareReplacement({
      base: world.name,
      current: store.database,
      attachments: null,
      newId: testId,
      fill: (next) =>
        within(next, async (database) => {
          const loaded = await loadWorkspace(database, exported.bytes, unwatched);
          return loaded.ok ? ok(null) : err(loaded.error);
        }),
    });
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
    await prepared.value.inForce();
    world.acknowledged = new Set(exported.sets);
    await reopen(world);
  }),
  'kill at a write to the database': fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([nth, changes]) => async (world) => {
      const cut = cutPowerAtWrite(nth);
      await commit(world, changes).finally(cut.restore);
      await reopen(world);
    }),
  'kill at a write to the folder': fc
    .tuple(fc.nat({ max: 3 }), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.array(change, { minLength: 1 }))
    .map(([nth, kept, changes]) => async (world) => {
      world.disk.cutPowerAfter(nth);
      await commit(world, changes);
      world.disk = world.disk.crash({ dropUnsynced: () => kept });
      await reopen(world);
    }),
  'the database falls back to an older state': fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => async (world) => {
      const rollBack = await snapshotOf(world.store.database);
      for (const one of changes) await commit(world, [one]);
      world.store.close();
      await rollBack();
      world.store = await openOn(world.disk, world.name);
    }),
  'the database is lost': fc.constant(async (world) => {
    world.store.close();
    await loseDatabases(world.name);
    world.store = await openOn(world.disk, world.name);
  }),
  'the folder loses its end': fc.nat({ max: 3000 }).map((bytes) => async (world) => {
    const last = [...world.disk.files()].filter(([path]) => /^journal\/\d+\.jsonl$/.test(path)).at(-1);
    if (last !== undefined) world.disk.put(last[0], last[1].slice(0, Math.max(0, last[1].length - bytes)));
    await reopen(world);
  }),
  'the folder is lost': fc.constant(async (world) => {
    for (const path of world.disk.files().keys()) if (path.startsWith('journal/')) world.disk.erase(path);
    await reopen(world);
  }),
};

const step = fc.oneof(...Object.entries(steps).map(([name, arbitrary]) => arbitrary.map((act) => ({ name, act }))));

/** Folder, tables, read model and history tell the same, and have all that was acknowledged. */
async function expectInStep({ disk, store, acknowledged }: World) {
  const { entries, complete, damage } = await readJournal(disk);
  const written = entries.filter(({ changeSet }) => complete.has(changeSet));
  const distinct = [...new Map(written.map((entry) => [entry.hash, entry])).values()].sort(compareEntries);
  const folded = [...foldRecords(distinct).values()].flatMap((table) => [...table.values()]);
  const text = (records: Iterable<unknown>) =>
    [...records]
      .map((one) => canonicalJson(one as Json))
      .sort()
      .join('\n');
  expect(damage).toEqual([]);
  expect(text(Object.values(store.state()).flatMap((table) => [...table.values()]))).toBe(text(folded));
  expect(await within(store.database, tablesText)).toBe(text(folded));
  expect([...complete.keys()].sort()).toEqual(
    store
      .history()
      .map((header) => header.id)
      .sort(),
  );
  const stored = await within(store.database, ({ journal }) => journal.toArray());
  expect(entriesText(stored)).toBe(entriesText(written));
  for (const chain of Map.groupBy(distinct, ({ replica }) => replica).values())
    expect(firstBrokenLink(chain.sort((a, b) => a.seq - b.seq))).toBe(-1);
  const known = new Set(store.history().map((header) => header.id));
  expect([...acknowledged].filter((one) => !known.has(one))).toEqual([]);
}

describe('folder, tables and read model', () => {
  test('hold the same history after anything that can happen to them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (sequence) => {
        const name = testDatabaseName();
        const disk = new SimulatedDisk();
        const world: World = { name, disk, store: await openOn(disk, name), acknowledged: new Set(), exported: null };
        for (const { act } of sequence) await act(world);
        await reopen(world);
        await expectInStep(world);
        world.store.close();
      }),
      { numRuns: 40 },
    );
  }, 180_000);
});
