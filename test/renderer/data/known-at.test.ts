import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import type { JournalEntry } from '../../../renderer/core/kernel/journal';
import { openDatabase } from '../../../renderer/data/database';
import { compareEntries, foldRecords } from '../../../renderer/data/fold';
import type { WorkspaceState } from '../../../renderer/data/record-types';
import type { Store } from '../../../renderer/data/store';
import { aDraft, aLegalText, created, deleted, manyCreated, updated } from '../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../support/memory-store';
import { openSampleStore } from '../../support/sample-store';

const START = Date.UTC(2026, 10, 1);
const HOUR = 3_600_000;
const instant = (ms: number) => new Date(ms).toISOString();

/** A store whose clock the test moves. */
async function timedStore(name = testDatabaseName()) {
  const clock = { ms: START };
  const store = await openTestStore({ name, nowMs: () => clock.ms });
  async function commitAt(ms: number, ...changes: Change[]): Promise<string> {
    clock.ms = ms;
    const result = await store.commit(aDraft(changes));
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.id;
  }
  return { store, clock, commitAt };
}

const texts = (state: WorkspaceState) => [...state.legalText.values()];

async function journalOf(store: Store): Promise<JournalEntry[]> {
  const groups = await Promise.all(store.history().map(({ id }) => store.entriesOf(id)));
  return groups.flat().sort(compareEntries);
}

describe('what was known at an instant', () => {
  test('is nothing before the first change, and later what had been recorded by then, to the millisecond', async () => {
    const { store, commitAt } = await timedStore();
    await commitAt(START, created('a', { note: 'one' }), created('b'));
    await commitAt(START + HOUR, updated('a', { note: 'two' }), deleted('b'), created('c'));
    expect(texts(await store.knownAt(instant(START - 1)))).toEqual([]);
    const first = [aLegalText('a', { note: 'one' }), aLegalText('b')];
    expect(texts(await store.knownAt(instant(START)))).toEqual(first);
    expect(texts(await store.knownAt(instant(START + HOUR - 1)))).toEqual(first);
    expect(texts(await store.knownAt(instant(START + HOUR)))).toEqual([
      aLegalText('a', { note: 'two' }),
      aLegalText('c'),
    ]);
  });

  test('knows of an undo only after it', async () => {
    const { store, clock, commitAt } = await timedStore();
    await commitAt(START, created('a'));
    const wrong = await commitAt(START + HOUR, updated('a', { note: 'wrong' }));
    clock.ms = START + 2 * HOUR;
    await store.undo(wrong);
    expect(texts(await store.knownAt(instant(START + HOUR)))[0]?.note).toBe('wrong');
    expect(texts(await store.knownAt(instant(START + 2 * HOUR)))[0]?.note).toBe('');
  });

  test('goes by the clock of the history where the machine was set back: later changes never come before earlier ones', async () => {
    const { store, commitAt } = await timedStore();
    await commitAt(START + HOUR, created('a'));
    await commitAt(START, updated('a', { note: 'recorded with a slow clock' }));
    expect(texts(await store.knownAt(instant(START)))).toEqual([]);
    expect(texts(await store.knownAt(instant(START + HOUR)))[0]?.note).toBe('recorded with a slow clock');
  });

  test('holds all tables of the sample workspace as they are now, untouched ones too', async () => {
    const store = await openSampleStore();
    expect(await store.knownAt(instant(Date.UTC(2030, 0, 1)))).toEqual(store.state());
  });

  test('reads a long history in pages and tells how far it is', async () => {
    const { store, commitAt } = await timedStore();
    await commitAt(START, ...manyCreated(2500));
    await commitAt(START + HOUR, ...manyCreated(10, 'u'));
    const told: [number, number][] = [];
    const known = await store.knownAt(instant(START), (done, total) => told.push([done, total]));
    expect(known.legalText.size).toBe(2500);
    expect(told[0]).toEqual([0, 2500]);
    expect(told.at(-1)).toEqual([2500, 2500]);
    expect(told.length).toBeGreaterThan(4);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((x, y) => x - y));
  });

  test('takes a change set whole or not at all, and leaves out what is only being written', async () => {
    const name = testDatabaseName();
    const { store, commitAt } = await timedStore(name);
    const whole = await commitAt(START, created('a'), created('b'));
    const half = await commitAt(START + 1, created('c'));
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error(opened.error.type);
    const { journal, changeSets, dexie } = opened.value;
    await changeSets.update(half, { status: 'writing' });
    // as when a counter overflows: the second entry bears a later millisecond
    const second = (await store.entriesOf(whole))[1];
    await journal.update([second?.replica ?? '', second?.seq ?? 0], { clock: `${START + 5}-000000` });
    expect((await store.knownAt(instant(START))).legalText.size).toBe(2);
    expect((await store.knownAt(instant(START + HOUR))).legalText.size).toBe(2);
    dexie.close();
  });
});

describe('after any sequence of changes and undos', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const step = fc.record({
    gap: fc.integer({ min: -3, max: 5 }),
    undo: fc.option(fc.nat(), { nil: null, freq: 4 }),
    changes: fc.array(
      fc.oneof(
        id.map((one) => created(one)),
        fc.tuple(id, fc.string({ maxLength: 2 })).map(([one, note]) => updated(one, { note })),
        id.map((one) => deleted(one)),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  });

  test('what is known now is the state, and at every moment it is the fold of the entries up to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { store, clock } = await timedStore();
        for (const { gap, undo, changes } of steps) {
          clock.ms += gap;
          const history = store.history();
          const target = undo === null ? undefined : history[undo % Math.max(1, history.length)];
          if (target === undefined) await store.commit(aDraft(changes));
          else await store.undo(target.id);
        }
        expect(await store.knownAt(instant(START + HOUR))).toEqual(store.state());
        const journal = await journalOf(store);
        for (const moment of new Set(journal.map(({ clock }) => Number(clock.slice(0, 13))))) {
          const until = journal.filter(({ clock }) => Number(clock.slice(0, 13)) <= moment);
          const expected = foldRecords(until).get('legalText') ?? new Map();
          expect((await store.knownAt(instant(moment))).legalText).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });
});
