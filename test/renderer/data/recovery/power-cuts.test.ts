import { describe, expect, test } from 'vitest';
import { openStore } from '../../../../renderer/data/open-store';
import { created, manyCreated, updated } from '../../../support/legal-text-drafts';
import { noFolders, openTestStore, testDatabaseName, testId } from '../../../support/memory-store';
import { cutPowerAtWrite, fillDisk } from '../../../support/power-cut';
import { SimulatedDisk } from '../../../support/simulated-disk';
import {
  commitAll,
  commitEach,
  foldersOn,
  loseDatabases,
  openOn,
  outcomeOf,
  readJournal,
  snapshotOf,
} from '../../../support/workspace-on-disk';

const LARGE = 230;

async function aWorkspace() {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const store = await openOn(disk, name);
  await commitEach(store, created('a'), updated('a', { note: 'one' }));
  const rollBack = await snapshotOf(name);
  await commitAll(store, manyCreated(LARGE));
  await commitEach(store, updated('t1', { note: 'later' }));
  store.close();
  return { name, disk, rollBack, before: store };
}

/** Opens with the power cut at a write; whatever opened in spite of it is closed, as a kill does. */
async function openWithCut(disk: SimulatedDisk, name: string, nth: number): Promise<number> {
  const cut = cutPowerAtWrite(nth);
  const opened = await openStore({
    name,
    folders: foldersOn(disk),
    program: '0.0.0',
    nowMs: () => Date.UTC(2026, 10, 22, 8),
    newId: testId,
    today: () => '2026-11-22',
  }).finally(cut.restore);
  if (opened.ok) opened.value.close();
  return cut.writes();
}

/** Some of many numbers from 1 on, the first and last ones among them. */
function some(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (nth) => nth < 8 || nth > last - 12 || nth % 97 === 0,
  );
}

describe.each(['missing', 'behind'] as const)(
  'a power cut at any write while a database that is %s is recovered',
  (why) => {
    async function broken() {
      const workspace = await aWorkspace();
      if (why === 'missing') await loseDatabases(workspace.name);
      else await workspace.rollBack();
      return workspace;
    }

    test('loses nothing: the next start has everything', async () => {
      const whole = await broken();
      const writes = await openWithCut(whole.disk, whole.name, Number.POSITIVE_INFINITY);
      expect(writes).toBeGreaterThan(2 * LARGE);
      for (const nth of some(writes)) {
        const { name, disk, before } = await broken();
        await openWithCut(disk, name, nth);
        const again = await openOn(disk, name);
        expect(again.history()).toEqual(before.history());
        expect(again.state()).toEqual(before.state());
        expect((await readJournal(disk)).complete.size).toBe(4);
        again.close();
      }
    }, 180_000);
  },
);

describe('a full disk', () => {
  test('stops a recovery, and the next start with room has everything', async () => {
    const { name, disk, before } = await aWorkspace();
    await loseDatabases(name);
    const makeRoom = fillDisk();
    await expect(openOn(disk, name)).rejects.toThrow('disk full').finally(makeRoom);
    const again = await openOn(disk, name);
    expect(again.history()).toEqual(before.history());
  });
});

describe('a power cut at any operation of the journal folder', () => {
  test.each([1, LARGE])(
    'while a change set of %i changes is saved loses nothing that was acknowledged',
    async (count) => {
      for (let cut = 0; cut < 6; cut += 1) {
        const name = testDatabaseName();
        const disk = new SimulatedDisk();
        const store = await openOn(disk, name);
        await commitEach(store, created('a'));
        disk.cutPowerAfter(cut);
        const result = await store.commit({ intent: 'x', detail: {}, undoable: true, changes: manyCreated(count) });
        store.close();
        for (const rule of [true, () => 0.4, () => 0.99] as const) {
          const after = disk.crash({ dropUnsynced: rule });
          const again = await openOn(after, name);
          expect(again.history()).toHaveLength(2);
          expect(['equal', 'caught-up', 'set-aside']).toContain(outcomeOf(again).journal.type);
          expect((await readJournal(after)).complete.size).toBe(2);
          again.close();
          if (!result.ok) continue;
          await loseDatabases(name);
          const recovered = await openOn(after, name);
          expect(recovered.history()).toHaveLength(2);
          recovered.close();
        }
      }
    },
    180_000,
  );

  test('before the first write of a fresh folder leaves a folder that is written at the next start', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name, folders: noFolders });
    await commitEach(store, created('a'), created('b'));
    store.close();
    const disk = new SimulatedDisk();
    for (let cut = 0; cut < 5; cut += 1) {
      disk.cutPowerAfter(cut);
      (await openOn(disk, name)).close();
      const after = disk.crash({ dropUnsynced: () => 0.7 });
      (await openOn(after, name)).close();
      expect((await readJournal(after)).complete.size).toBe(2);
    }
  });
});
