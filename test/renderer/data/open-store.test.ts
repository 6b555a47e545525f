import { describe, expect, test } from 'vitest';
import { firstBrokenLink } from '../../../renderer/core/kernel/journal';
import { knownVersion } from '../../../renderer/data/migrations/migrations';
import { openStore } from '../../../renderer/data/open-store';
import type { Store } from '../../../renderer/data/store';
import { aDraft, aLegalText, created, deleted, manyCreated, updated } from '../../support/legal-text-drafts';
import { noFolders, openTestStore, testDatabaseName, testId } from '../../support/memory-store';

async function commit(store: Store, ...changes: Parameters<typeof aDraft>[0]) {
  const result = await store.commit(aDraft(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('opening and committing', () => {
  test('a new workspace is empty and remembers what was committed after it is opened again', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    expect(store.state().legalText.size).toBe(0);
    expect(store.history()).toEqual([]);
    const header = await commit(store, created('a'), created('b'));
    store.close();
    const again = await openTestStore({ name });
    expect(again.state().legalText.get('a')).toEqual(aLegalText('a'));
    expect(again.history()).toEqual([header]);
    expect(again.state()).toEqual(store.state());
  });

  test('the header says what was done, by whom, when and how many records changed', async () => {
    const store = await openTestStore();
    await store.setActor('person-1');
    const header = await commit(store, created('a'), created('b'));
    expect(header).toMatchObject({
      intent: 'test.change',
      detail: { count: 2 },
      undoable: true,
      actor: 'person-1',
      at: '2026-11-22T08:00:00.000Z',
      count: 2,
      undoneBy: null,
      undoes: null,
    });
  });

  test('only touched tables get a new identity, and the history keeps its identity until the next commit', async () => {
    const store = await openTestStore();
    const before = store.state();
    expect(store.history()).toBe(store.history());
    await commit(store, created('a'));
    expect(store.state()).not.toBe(before);
    expect(store.state().legalText).not.toBe(before.legalText);
    expect(store.state().procedure).toBe(before.procedure);
    expect(before.legalText.size).toBe(0);
  });

  test('listeners hear each commit until they stop listening', async () => {
    const store = await openTestStore();
    let heard = 0;
    const stop = store.subscribe(() => {
      heard += 1;
    });
    await commit(store, created('a'));
    expect(heard).toBe(1);
    stop();
    await commit(store, created('b'));
    expect(heard).toBe(1);
  });

  test('an empty draft is refused', async () => {
    const store = await openTestStore();
    expect(await store.commit(aDraft([]))).toEqual({ ok: false, error: { type: 'empty' } });
  });

  test.each([
    ['creating a record that exists', [created('b'), created('a')]],
    ['updating a record that is missing', [created('b'), updated('zz', { note: 'x' })]],
    ['deleting a record that is missing', [created('b'), deleted('zz')]],
  ])('%s is a conflict and stores nothing at all', async (_, changes) => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    await commit(store, created('a'));
    const before = store.state();
    const result = await store.commit(aDraft(changes));
    expect(result).toMatchObject({ ok: false, error: { type: 'conflict', entity: 'legalText' } });
    expect(store.state()).toBe(before);
    store.close();
    const again = await openTestStore({ name });
    expect([...again.state().legalText.keys()]).toEqual(['a']);
    expect(again.history()).toHaveLength(1);
  });

  test('commits asked for at the same moment are stored one after the other in one unbroken chain', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.commit(aDraft([created(id)]))));
    expect(results.every((result) => result.ok)).toBe(true);
    const entries = await Promise.all(store.history().map((header) => store.entriesOf(header.id)));
    const chain = entries.flat().sort((a, b) => a.seq - b.seq);
    expect(chain.map((entry) => entry.seq)).toEqual([1, 2, 3, 4]);
    expect(firstBrokenLink(chain)).toBe(-1);
    expect(store.history().map((header) => header.id)).toEqual(entries.map((group) => group[0]?.changeSet));
  });

  test('the chain goes on after a restart, under the same replica and with a clock that never runs back', async () => {
    const name = testDatabaseName();
    const first = await openTestStore({ name, nowMs: () => 2_000_000_000_000 });
    await commit(first, created('a'));
    first.close();
    const second = await openTestStore({ name, nowMs: () => 1_000_000_000_000 });
    await commit(second, created('b'));
    const entries = (await Promise.all(second.history().map((header) => second.entriesOf(header.id)))).flat();
    const chain = entries.sort((a, b) => a.seq - b.seq);
    expect(firstBrokenLink(chain)).toBe(-1);
    expect(new Set(chain.map((entry) => entry.replica)).size).toBe(1);
    expect(chain[1]?.clock.localeCompare(chain[0]?.clock ?? '')).toBe(1);
    expect(second.history().map((header) => header.count)).toEqual([1, 1]);
    expect((await second.entriesOf(second.history()[0]?.id ?? ''))[0]?.change.id).toBe('b');
  });

  test.each([1, 250])(
    'a second window cannot fork the history: its %i changes are refused, and it sees at once what the first one wrote',
    async (count) => {
      const name = testDatabaseName();
      const [one, two] = [await openTestStore({ name }), await openTestStore({ name })];
      await commit(one, created('a'));
      const refused = await two.commit(aDraft(manyCreated(count)));
      expect(refused).toEqual({ ok: false, error: { type: 'conflict', entity: 'legalText', id: 't0' } });
      expect([...two.state().legalText.keys()]).toEqual(['a']);
      await commit(two, ...manyCreated(count));
      const entries = (await Promise.all(two.history().map((header) => two.entriesOf(header.id)))).flat();
      expect(firstBrokenLink(entries.sort((x, y) => x.seq - y.seq))).toBe(-1);
      expect(two.state().legalText.size).toBe(count + 1);
    },
  );

  test.skipIf(globalThis.navigator?.locks === undefined)(
    'a second window that opens while the first one writes waits, and takes nothing away (needs the locks of the platform)',
    async () => {
      const name = testDatabaseName();
      const one = await openTestStore({ name });
      const writing = one.commit(aDraft(manyCreated(900)));
      const two = await openTestStore({ name });
      expect((await writing).ok).toBe(true);
      expect(two.state().legalText.size).toBe(900);
    },
  );

  test('data written by a newer program are refused and left as they are', async () => {
    const name = testDatabaseName();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 9990);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const opened = await openStore({
      name,
      folders: noFolders,
      program: '0.0.0',
      nowMs: () => 0,
      newId: testId,
      today: () => '2026-11-22',
    });
    expect(opened).toEqual({ ok: false, error: { type: 'newer-data', found: 999, known: knownVersion } });
    expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(9990);
  });
});

describe('large change sets', () => {
  test('report progress up to their size, never backwards', async () => {
    const store = await openTestStore();
    const seen: number[] = [];
    const result = await store.commit(aDraft(manyCreated(450)), (done, total) => {
      expect(total).toBe(450);
      seen.push(done);
    });
    expect(result.ok).toBe(true);
    expect(seen.at(-1)).toBe(450);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(4);
  });

  test('are one change set with one chain, and one record in them may change more than once', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    const header = await commit(store, ...manyCreated(250), updated('t0', { note: 'sửa' }), deleted('t1'));
    expect(header.count).toBe(252);
    expect(firstBrokenLink(await store.entriesOf(header.id))).toBe(-1);
    store.close();
    const again = await openTestStore({ name });
    expect(again.state().legalText.size).toBe(249);
    expect(again.state().legalText.get('t0')?.note).toBe('sửa');
    expect(again.history()).toHaveLength(1);
  });
});

describe('the acting person', () => {
  test('is remembered for the day of the choice and asked anew on another day', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    expect(store.actor()).toBeNull();
    await store.setActor('person-1');
    expect(store.actor()).toBe('person-1');
    store.close();
    expect((await openTestStore({ name })).actor()).toBe('person-1');
    expect((await openTestStore({ name, today: () => '2026-11-23' })).actor()).toBeNull();
  });

  test('can be unset', async () => {
    const store = await openTestStore();
    await store.setActor('person-1');
    await store.setActor(null);
    expect(store.actor()).toBeNull();
  });
});
