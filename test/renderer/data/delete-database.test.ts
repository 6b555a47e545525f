import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { deleteDatabase } from '../../../renderer/data/delete-database';
import { testDatabaseName } from '../../support/memory-store';

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function names(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

test('a database is removed, and one that is not there is no error', async () => {
  const name = testDatabaseName();
  (await open(name)).close();
  await deleteDatabase(name);
  expect(await names()).not.toContain(name);
  await expect(deleteDatabase(name)).resolves.toBeUndefined();
});

test('one that a window does not let go of is given up after a while, and goes once the window closes it', async () => {
  const name = testDatabaseName();
  const held = await open(name);
  await expect(deleteDatabase(name, 20)).rejects.toThrow('still open');
  held.close();
  await expect.poll(names).not.toContain(name);
});
