import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../../renderer/data/database';
import { testDatabaseName } from '../../support/memory-store';

test('a database of this version opens again with its data', async () => {
  const name = testDatabaseName();
  const first = await openDatabase(name);
  if (!first.ok) throw new Error('not opened');
  await first.value.records('legalText').put({ id: 'a' });
  first.value.dexie.close();
  const second = await openDatabase(name);
  expect(second.ok && (await second.value.records('legalText').get('a'))).toEqual({ id: 'a' });
});

test('writes are on the disk before they count as done', async () => {
  const opened = await openDatabase(testDatabaseName());
  expect(opened.ok && opened.value.dexie._options.chromeTransactionDurability).toBe('strict');
});

test('a platform that refuses to open gives its reason instead of a crash', async () => {
  const spy = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('private mode', 'SecurityError'));
  expect(await openDatabase(testDatabaseName())).toEqual({
    ok: false,
    error: { type: 'database-failed', reason: 'private mode' },
  });
  spy.mockRestore();
});
