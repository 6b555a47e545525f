import { expect, test } from 'vitest';
import { aDraft, created } from '../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../support/memory-store';

test('local facts survive a restart, can be replaced and removed', async () => {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.local.set('draft', { text: 'đang gõ' });
  store.close();
  const again = await openTestStore({ name });
  expect(await again.local.get('draft')).toEqual({ text: 'đang gõ' });
  await again.local.set('draft', 2);
  expect(await again.local.get<number>('draft')).toBe(2);
  await again.local.delete('draft');
  expect(await again.local.get('draft')).toBeUndefined();
});

test('local facts never reach the journal and cannot reach the facts of the store itself', async () => {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.local.set('#replica', 'forged');
  await store.commit(aDraft([created('a')]));
  expect(store.history()).toHaveLength(1);
  const [entry] = await store.entriesOf(store.history()[0]?.id ?? '');
  expect(entry?.replica).not.toBe('forged');
});
