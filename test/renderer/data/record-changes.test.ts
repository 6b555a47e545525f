import { describe, expect, test } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import type { Store } from '../../../renderer/data/store';
import { aDraft, aLegalText, created, deleted, manyCreated, updated } from '../../support/legal-text-drafts';
import { openTestStore } from '../../support/memory-store';

async function commit(store: Store, ...changes: Change[]): Promise<string> {
  const result = await store.commit(aDraft(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.id;
}

describe('the records of a change set', () => {
  test('come before and after it, whatever happened later', async () => {
    const store = await openTestStore();
    await commit(store, created('a', { note: 'one' }), created('b'));
    const id = await commit(store, updated('a', { note: 'two' }), deleted('b'), created('c'));
    await commit(store, updated('a', { note: 'three' }), deleted('c'));
    expect(await store.changesOf(id, 10)).toEqual({
      total: 3,
      changes: [
        {
          entity: 'legalText',
          id: 'a',
          before: aLegalText('a', { note: 'one' }),
          after: aLegalText('a', { note: 'two' }),
        },
        { entity: 'legalText', id: 'b', before: aLegalText('b'), after: null },
        { entity: 'legalText', id: 'c', before: null, after: aLegalText('c') },
      ],
    });
  });

  test('are counted all and read only as far as asked, in their order', async () => {
    const store = await openTestStore();
    const id = await commit(store, ...manyCreated(300));
    const { total, changes } = await store.changesOf(id, 3);
    expect(total).toBe(300);
    expect(changes.map((change) => change.id)).toEqual(['t0', 't1', 't2']);
  });

  test('stand once each, also when the change set touched one several times', async () => {
    const store = await openTestStore();
    const id = await commit(store, created('a'), updated('a', { note: 'x' }), updated('a', { note: 'y' }));
    const { total, changes } = await store.changesOf(id, 10);
    expect(total).toBe(1);
    expect(changes[0]).toMatchObject({ before: null, after: { note: 'y' } });
  });
});

describe('whether a change set may be taken back', () => {
  test('is told beforehand, as the undo itself would answer, and stores nothing', async () => {
    const store = await openTestStore();
    const first = await commit(store, created('a'));
    expect(await store.undoRefusal(first)).toBeNull();
    const second = await commit(store, updated('a', { note: 'x' }));
    expect(await store.undoRefusal(first)).toMatchObject({ type: 'touched-later' });
    await store.undo(second);
    expect(await store.undoRefusal(second)).toEqual({ type: 'already-undone' });
    expect(store.history()).toHaveLength(3);
  });
});
