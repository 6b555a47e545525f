import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import { firstBrokenLink, type JournalEntry } from '../../../renderer/core/kernel/journal';
import { canonicalJson, type Json } from '../../../renderer/core/kernel/json';
import { compareEntries, foldRecord, foldRecords } from '../../../renderer/data/fold';
import type { WorkspaceState } from '../../../renderer/data/record-types';
import type { Store } from '../../../renderer/data/store';
import { aDraft, created, deleted, updated } from '../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../support/memory-store';

type Action =
  | { readonly kind: 'commit'; readonly changes: readonly Change[] }
  | { readonly kind: 'undo'; readonly pick: number };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const change: fc.Arbitrary<Change> = fc.oneof(
  id.map((one) => created(one)),
  fc
    .tuple(id, fc.constantFrom('note', 'title'), fc.string({ maxLength: 3 }))
    .map(([one, field, text]) => updated(one, { [field]: text })),
  id.map((one) => deleted(one)),
  fc.constant<Change>({ op: 'update', entity: 'legalText', id: 'a', set: {}, unset: ['note'] }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }).map((changes): Action => ({ kind: 'commit', changes })),
  },
  { weight: 1, arbitrary: fc.nat().map((pick): Action => ({ kind: 'undo', pick })) },
);

async function run(store: Store, actions: readonly Action[]): Promise<void> {
  for (const step of actions) {
    if (step.kind === 'commit') await store.commit(aDraft(step.changes));
    else {
      const target = store.history()[step.pick % Math.max(1, store.history().length)];
      if (target !== undefined) await store.undo(target.id);
    }
  }
}

async function journalOf(store: Store): Promise<JournalEntry[]> {
  const groups = await Promise.all(store.history().map((header) => store.entriesOf(header.id)));
  return groups.flat().sort(compareEntries);
}

function legalTexts(records: Iterable<unknown>): string {
  return [...records]
    .map((record) => canonicalJson(record as Json))
    .sort()
    .join('\n');
}

function storedTexts(state: WorkspaceState): string {
  return legalTexts(state.legalText.values());
}

describe('the state is the fold of the journal', () => {
  test('after any sequence of changes, refusals and undos, in memory and on disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 14 }), async (actions) => {
        const name = testDatabaseName();
        const store = await openTestStore({ name });
        await run(store, actions);
        const journal = await journalOf(store);
        expect(firstBrokenLink(journal)).toBe(-1);
        const folded = legalTexts(foldRecords(journal).get('legalText')?.values() ?? []);
        expect(storedTexts(store.state())).toBe(folded);
        store.close();
        const again = await openTestStore({ name });
        expect(storedTexts(again.state())).toBe(folded);
        expect(again.history()).toEqual(store.history());
        again.close();
      }),
      { numRuns: 60 },
    );
  });

  test('taking everything back, newest first, empties the workspace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async (sets) => {
        const store = await openTestStore();
        for (const changes of sets) await store.commit(aDraft(changes));
        for (const header of store.history()) {
          const result = await store.undo(header.id);
          if (!result.ok) expect(result.error.type).toBe('empty');
        }
        expect(store.state().legalText.size).toBe(0);
        store.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('folding', () => {
  const entry = (clock: string, replica: string, seq: number, one: Change): JournalEntry => ({
    schema: 1,
    replica,
    seq,
    clock,
    changeSet: 'set',
    actor: null,
    at: '2026-11-22T08:00:00.000Z',
    change: one,
    prev: '',
    hash: '',
  });

  test('orders by clock, then replica, then sequence', () => {
    const x = created('a');
    const entries = [entry('2', 'a', 1, x), entry('1', 'b', 1, x), entry('1', 'a', 3, x), entry('1', 'a', 2, x)];
    expect(entries.sort(compareEntries).map(({ clock, replica, seq }) => clock + replica + seq)).toEqual([
      '1a2',
      '1a3',
      '1b1',
      '2a1',
    ]);
  });

  test('of one record gives null once it was deleted', () => {
    expect(foldRecord([entry('1', 'a', 1, created('a')), entry('2', 'a', 2, deleted('a'))])).toBeNull();
    expect(foldRecord([])).toBeNull();
  });
});
