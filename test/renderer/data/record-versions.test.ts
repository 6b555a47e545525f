import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import { openDatabase } from '../../../renderer/data/database';
import type { Store } from '../../../renderer/data/store';
import { aDraft, aLegalText, created, deleted, updated } from '../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../support/memory-store';

async function commit(store: Store, ...changes: Change[]): Promise<string> {
  const result = await store.commit(aDraft(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.id;
}

describe('the versions of a record', () => {
  test('are its states, oldest first, with the change set, the time and who acted', async () => {
    let now = Date.UTC(2026, 10, 20);
    const store = await openTestStore({ nowMs: () => now });
    const first = await commit(store, created('a', { note: 'one' }), created('b'));
    now = Date.UTC(2026, 10, 21);
    await store.setActor('p1');
    const second = await commit(store, updated('a', { note: 'two' }));
    await commit(store, updated('b', { note: 'other' }));
    const third = await commit(store, deleted('a'));
    expect(await store.versionsOf('legalText', 'a')).toEqual([
      { changeSet: first, at: '2026-11-20T00:00:00.000Z', actor: null, record: aLegalText('a', { note: 'one' }) },
      { changeSet: second, at: '2026-11-21T00:00:00.000Z', actor: 'p1', record: aLegalText('a', { note: 'two' }) },
      { changeSet: third, at: '2026-11-21T00:00:00.000Z', actor: 'p1', record: null },
    ]);
  });

  test('come one a change set, also where that touched the record several times', async () => {
    const store = await openTestStore();
    await commit(store, created('a'), updated('a', { note: 'x' }), updated('a', { note: 'y' }));
    const versions = await store.versionsOf('legalText', 'a');
    expect(versions.map(({ record }) => record?.['note'])).toEqual(['y']);
  });

  test('of a record that never was are none, and a record of another table with the same id is another one', async () => {
    const store = await openTestStore();
    await commit(store, created('a'));
    expect(await store.versionsOf('legalText', 'b')).toEqual([]);
    expect(await store.versionsOf('person', 'a')).toEqual([]);
  });

  test('leave out what is only being written', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    await commit(store, created('a'));
    const half = await commit(store, updated('a', { note: 'half' }));
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error(opened.error.type);
    await opened.value.changeSets.update(half, { status: 'writing' });
    expect((await store.versionsOf('legalText', 'a')).map(({ record }) => record?.['note'])).toEqual(['']);
    opened.value.dexie.close();
  });

  test('end with the record as it is, after any changes and undos', async () => {
    const step = fc.oneof(
      fc.string({ maxLength: 3 }).map((note) => ({ kind: 'note' as const, note })),
      fc.constant({ kind: 'delete' as const }),
      fc.constant({ kind: 'create' as const }),
      fc.nat().map((pick) => ({ kind: 'undo' as const, pick })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const store = await openTestStore();
        for (const one of steps) {
          if (one.kind === 'note') await store.commit(aDraft([updated('a', { note: one.note })]));
          if (one.kind === 'delete') await store.commit(aDraft([deleted('a')]));
          if (one.kind === 'create') await store.commit(aDraft([created('a')]));
          const history = store.history();
          if (one.kind === 'undo' && history.length > 0) await store.undo(history[one.pick % history.length]?.id ?? '');
        }
        const versions = await store.versionsOf('legalText', 'a');
        expect(versions.at(-1)?.record ?? null).toEqual(store.state().legalText.get('a') ?? null);
        expect(versions).toHaveLength(store.history().length);
      }),
      { numRuns: 30 },
    );
  });
});
