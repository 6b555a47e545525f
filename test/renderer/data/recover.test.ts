import { describe, expect, test } from 'vitest';
import { firstBrokenLink } from '../../../renderer/core/kernel/journal';
import { canonicalJson, type Json } from '../../../renderer/core/kernel/json';
import { openDatabase } from '../../../renderer/data/database';
import { foldRecords } from '../../../renderer/data/fold';
import { aDraft, created, manyCreated, updated } from '../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../support/memory-store';
import { cutPowerAtWrite, fillDisk } from '../../support/power-cut';

const SIZE = 500;

async function raw(name: string) {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

/** Commits 500 changes with the power cut at a write, opens again, and tells what is there. */
async function commitWithCut(nth: number) {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.commit(aDraft([created('kept')]));
  const cut = cutPowerAtWrite(nth);
  const result = await store.commit(aDraft(manyCreated(SIZE))).finally(cut.restore);
  store.close();
  const again = await openTestStore({ name });
  const database = await raw(name);
  const entries = await database.journal.orderBy('clock').toArray();
  const stored = await database.records('legalText').toArray();
  database.dexie.close();
  return { result, writes: cut.writes(), again, entries, stored };
}

describe('a power cut in a change set of 500 changes', () => {
  test('is tried at every phase: a whole run has entries, a commit point and records', async () => {
    const whole = await commitWithCut(Number.POSITIVE_INFINITY);
    expect(whole.result.ok).toBe(true);
    expect(whole.writes).toBe(1 + SIZE + 1 + SIZE + 1);
  });

  test.each([
    ['its header', 1],
    ['its first entry', 2],
    ['the first chunk of entries', 120],
    ['the first entry of the second chunk', 202],
    ['the last entry', 501],
    ['the commit point', 502],
  ])('at %s leaves it absent', async (_, nth) => {
    const { result, again, entries, stored } = await commitWithCut(nth);
    expect(result.ok).toBe(false);
    expect([...again.state().legalText.keys()]).toEqual(['kept']);
    expect(again.history()).toHaveLength(1);
    expect(entries).toHaveLength(1);
    expect(stored).toHaveLength(1);
  });

  test.each([
    ['the first record', 503],
    ['the middle of the first chunk of records', 600],
    ['the last record', 1002],
    ['the closing of the header', 1003],
  ])('at %s leaves it complete', async (_, nth) => {
    const { again, entries, stored } = await commitWithCut(nth);
    expect(again.state().legalText.size).toBe(1 + SIZE);
    expect(again.history().map((header) => header.count)).toEqual([SIZE, 1]);
    expect(stored).toHaveLength(1 + SIZE);
    expect(firstBrokenLink(entries)).toBe(-1);
    const folded = foldRecords(entries).get('legalText');
    expect(canonicalJson([...again.state().legalText.values()] as unknown as Json)).toBe(
      canonicalJson([...(folded?.values() ?? [])].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))),
    );
  });

  test('leaves a workspace in which work goes on, with an unbroken chain', async () => {
    for (const nth of [120, 502, 600]) {
      const { again } = await commitWithCut(nth);
      const result = await again.commit(aDraft([created('after')]));
      expect(result.ok).toBe(true);
      const all = await Promise.all(again.history().map((header) => again.entriesOf(header.id)));
      expect(firstBrokenLink(all.flat().sort((a, b) => a.seq - b.seq))).toBe(-1);
    }
  });
});

describe('a power cut in a small change set', () => {
  test.each([1, 5, 9, 10, 19])('at write %i leaves it absent', async (nth) => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    const cut = cutPowerAtWrite(nth);
    const result = await store.commit(aDraft(manyCreated(9))).finally(cut.restore);
    expect(result.ok).toBe(false);
    store.close();
    const again = await openTestStore({ name });
    expect(again.state().legalText.size).toBe(0);
    expect(again.history()).toEqual([]);
  });
});

describe('recovery', () => {
  test('keeps later changes when the records of an earlier large change set were left behind', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    await store.commit(aDraft(manyCreated(201)));
    await store.commit(aDraft([updated('t7', { note: 'later' })]));
    const database = await raw(name);
    const id = store.history().at(-1)?.id ?? '';
    await database.changeSets.update(id, { status: 'committed' });
    await database.records('legalText').clear();
    database.dexie.close();
    store.close();
    const again = await openTestStore({ name });
    expect(again.state().legalText.size).toBe(201);
    expect(again.state().legalText.get('t7')?.note).toBe('later');
  });
});

describe('a full disk', () => {
  test.each([1, 250])(
    'is reported as such for %i changes, stores nothing, and work goes on once there is room',
    async (count) => {
      const name = testDatabaseName();
      const store = await openTestStore({ name });
      const makeRoom = fillDisk();
      const result = await store.commit(aDraft(manyCreated(count))).finally(makeRoom);
      expect(result).toEqual({ ok: false, error: { type: 'quota-exceeded' } });
      expect(store.state().legalText.size).toBe(0);
      expect((await store.commit(aDraft(manyCreated(count)))).ok).toBe(true);
      store.close();
      const again = await openTestStore({ name });
      expect(again.state().legalText.size).toBe(count);
      expect(again.history()).toHaveLength(1);
    },
  );
});
