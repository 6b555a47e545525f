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

async function undo(store: Store, id: string): Promise<string> {
  const result = await store.undo(id);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.id;
}

async function workspace() {
  const store = await openTestStore();
  const first = await commit(store, created('a', { note: 'one' }), created('b'));
  return { store, first, noteOf: (id: string) => store.state().legalText.get(id)?.note };
}

describe('taking back', () => {
  test('a creation removes the records', async () => {
    const { store, first } = await workspace();
    await undo(store, first);
    expect(store.state().legalText.size).toBe(0);
  });

  test('an update restores the fields it set and removes the ones it added', async () => {
    const { store } = await workspace();
    const before = store.state().legalText.get('a');
    const id = await commit(store, {
      op: 'update',
      entity: 'legalText',
      id: 'a',
      set: { note: 'two', extra: 1 },
      unset: ['issuer'],
    });
    await undo(store, id);
    expect(store.state().legalText.get('a')).toEqual(before);
  });

  test('a deletion brings the record back as it was', async () => {
    const { store } = await workspace();
    await commit(store, updated('a', { note: 'two' }));
    const id = await commit(store, deleted('a'));
    await undo(store, id);
    expect(store.state().legalText.get('a')).toEqual(aLegalText('a', { note: 'two' }));
  });

  test('a mixed change set in which a record changes several times restores all of them', async () => {
    const { store } = await workspace();
    const before = store.state().legalText;
    const id = await commit(
      store,
      created('c'),
      updated('c', { note: 'x' }),
      updated('a', { note: 'y' }),
      deleted('b'),
    );
    await undo(store, id);
    expect(new Map([...store.state().legalText].sort())).toEqual(new Map([...before].sort()));
  });

  test('a large change set works as well', async () => {
    const store = await openTestStore();
    const id = await commit(store, ...manyCreated(450));
    await undo(store, id);
    expect(store.state().legalText.size).toBe(0);
  });

  test('marks the change set with what took it back, and names what was undone', async () => {
    const { store, first } = await workspace();
    const back = await undo(store, first);
    expect(store.history()).toMatchObject([
      {
        id: back,
        undoes: first,
        undoneBy: null,
        intent: 'history.undo',
        detail: { intent: 'test.change', detail: { count: 2 } },
      },
      { id: first, undoes: null, undoneBy: back },
    ]);
  });
});

describe('taking back is refused', () => {
  test('for a change set that does not allow it', async () => {
    const store = await openTestStore();
    const result = await store.commit({ ...aDraft([created('a')]), undoable: false });
    expect(await store.undo(result.ok ? result.value.id : '')).toEqual({ ok: false, error: { type: 'not-undoable' } });
  });

  test('when it was taken back already', async () => {
    const { store, first } = await workspace();
    await undo(store, first);
    expect(await store.undo(first)).toEqual({ ok: false, error: { type: 'already-undone' } });
  });

  test.each<[string, Change]>([
    ['set', updated('a', { note: 'three' })],
    ['unset', { op: 'update', entity: 'legalText', id: 'a', set: {}, unset: ['note'] }],
    ['deleted', deleted('a')],
  ])('when a later change %s the same field, naming the record', async (_, later) => {
    const { store } = await workspace();
    const id = await commit(store, updated('a', { note: 'two' }), updated('b', { note: 'two' }));
    await commit(store, later);
    const before = store.state();
    expect(await store.undo(id)).toEqual({
      ok: false,
      error: { type: 'touched-later', records: [{ entity: 'legalText', id: 'a' }] },
    });
    expect(store.state()).toBe(before);
  });

  test('for a creation when any field of the record changed later', async () => {
    const { store, first } = await workspace();
    await commit(store, updated('b', { title: 'khác' }));
    expect(await store.undo(first)).toMatchObject({ ok: false, error: { type: 'touched-later' } });
  });
});

describe('taking back is allowed', () => {
  test('when later changes touched other fields, and keeps them', async () => {
    const { store } = await workspace();
    const id = await commit(store, updated('a', { note: 'two' }));
    await commit(store, updated('a', { title: 'khác' }));
    await undo(store, id);
    expect(store.state().legalText.get('a')).toMatchObject({ note: 'one', title: 'khác' });
  });

  test('when the later change was itself taken back', async () => {
    const { store, noteOf } = await workspace();
    const two = await commit(store, updated('a', { note: 'two' }));
    const three = await commit(store, updated('a', { note: 'three' }));
    await undo(store, three);
    await undo(store, two);
    expect(noteOf('a')).toBe('one');
  });

  test('but not past an undo whose own target came before', async () => {
    const { store, noteOf } = await workspace();
    const two = await commit(store, updated('a', { note: 'two' }));
    const three = await commit(store, updated('a', { note: 'three' }));
    const threeBack = await undo(store, three);
    await undo(store, two);
    expect(await store.undo(threeBack)).toMatchObject({ ok: false, error: { type: 'touched-later' } });
    expect(noteOf('a')).toBe('one');
  });
});

describe('doing again', () => {
  test('takes the undo back, the change stands again and may be taken back once more', async () => {
    const { store, first, noteOf } = await workspace();
    const back = await undo(store, first);
    const again = await undo(store, back);
    expect(noteOf('a')).toBe('one');
    expect(store.history()).toMatchObject([
      { id: again, intent: 'history.redo', detail: { intent: 'test.change' } },
      { id: back, undoneBy: again },
      { id: first, undoneBy: null },
    ]);
    const third = await undo(store, first);
    expect(store.state().legalText.size).toBe(0);
    expect(store.history().find((header) => header.id === first)?.undoneBy).toBe(third);
  });

  test('may go back and forth through its own undo', async () => {
    const { store, first } = await workspace();
    const redo = await undo(store, await undo(store, first));
    const undoAgain = await undo(store, redo);
    expect(store.state().legalText.size).toBe(0);
    expect(store.history()[0]).toMatchObject({
      id: undoAgain,
      intent: 'history.undo',
      detail: { intent: 'test.change' },
    });
    expect(store.history().at(-1)?.undoneBy).not.toBeNull();
  });
});
