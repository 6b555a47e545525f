import { afterEach, expect, test, vi } from 'vitest';
import { aDraft, created } from '../../support/legal-text-drafts';
import { openTestStore } from '../../support/memory-store';

afterEach(() => void vi.restoreAllMocks());

test('a browser that no longer answers about its databases is told as a failure, and a later commit goes on', async () => {
  const store = await openTestStore();
  const gone = vi.spyOn(indexedDB, 'databases');
  gone.mockRejectedValue(new DOMException('Internal error opening backing store', 'UnknownError'));
  const failed = await store.commit(aDraft([created('a')]));
  expect(failed).toEqual({
    ok: false,
    error: { type: 'storage-stopped', reason: 'Internal error opening backing store' },
  });
  expect(store.history()).toEqual([]);
  gone.mockRestore();
  expect((await store.commit(aDraft([created('a')]))).ok).toBe(true);
});

test('a database that does not answer any more is told as a failure to undo', async () => {
  const store = await openTestStore();
  const committed = await store.commit(aDraft([created('a')]));
  const id = committed.ok ? committed.value.id : '';
  store.close();
  expect(await store.undoRefusal(id)).toMatchObject({ type: 'database-failed' });
  expect(await store.undo(id)).toMatchObject({ ok: false, error: { type: 'database-failed' } });
});
