import { afterEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../../renderer/core/kernel/result';
import { openDatabase } from '../../../renderer/data/database';
import { knownVersion } from '../../../renderer/data/migrations/migrations';
import { testDatabaseName } from '../../support/memory-store';
import { buildVersion1Database } from '../../support/version-1-database';

afterEach(() => vi.restoreAllMocks());

async function opened(...args: Parameters<typeof openDatabase>) {
  const database = await openDatabase(...args);
  if (!database.ok) throw new Error(`not opened: ${JSON.stringify(database.error)}`);
  return database.value;
}

/** A database of some other program or version, held open until it lets go. */
function holdOpen(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function storedVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

test('a database of this version opens again with its data', async () => {
  const name = testDatabaseName();
  const first = await opened(name);
  await first.records('legalText').put({ id: 'a' });
  first.dexie.close();
  const second = await opened(name, { beforeUpgrade: () => Promise.reject(new Error('nothing to upgrade')) });
  expect(await second.records('legalText').get('a')).toEqual({ id: 'a' });
});

test('writes are on the disk before they count as done', async () => {
  expect((await opened(testDatabaseName())).dexie._options.chromeTransactionDurability).toBe('strict');
});

test('a platform that refuses to open gives its reason instead of a crash', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('private mode', 'SecurityError'));
  expect(await openDatabase(testDatabaseName())).toEqual(err({ type: 'database-failed', reason: 'private mode' }));
});

test('data of a newer program are refused and stay in their shape', async () => {
  const name = testDatabaseName();
  (await holdOpen(name, (knownVersion + 1) * 10)).close();
  expect(await openDatabase(name)).toEqual(err({ type: 'newer-data', found: knownVersion + 1, known: knownVersion }));
  expect(await storedVersion(name)).toBe((knownVersion + 1) * 10);
});

describe('data of an older program', () => {
  test('are handed over in their own shape before they are brought up to date', async () => {
    const name = testDatabaseName();
    await buildVersion1Database(name);
    const seen: unknown[] = [];
    const database = await opened(name, {
      beforeUpgrade: async (old, from, to) => {
        seen.push(
          from,
          to,
          old.dexie.verno,
          old.dexie.tables.some((table) => table.name === 'thumbnails'),
        );
        seen.push(await old.changeSets.count(), await storedVersion(name));
        return ok(null);
      },
    });
    expect(seen).toEqual([1, knownVersion, 1, false, 9, 10]);
    expect(database.dexie.verno).toBe(knownVersion);
    expect(await database.changeSets.count()).toBe(9);
    expect(await database.thumbnails().count()).toBe(0);
  });

  test('stay as they are when the backup before fails, and open once it succeeds', async () => {
    const name = testDatabaseName();
    await buildVersion1Database(name);
    const failure = { type: 'no-space', needed: 100, free: 1 } as const;
    expect(await openDatabase(name, { beforeUpgrade: async () => err(failure) })).toEqual(
      err({ type: 'backup-before-upgrade-failed', failure }),
    );
    expect(await storedVersion(name)).toBe(10);
    expect((await openDatabase(name, { beforeUpgrade: async () => ok(null) })).ok).toBe(true);
  });

  test('stay as they are when the backup before breaks down', async () => {
    const name = testDatabaseName();
    await buildVersion1Database(name);
    const broken = await openDatabase(name, { beforeUpgrade: () => Promise.reject(new Error('broken')) });
    expect(broken).toEqual(err({ type: 'database-failed', reason: 'broken' }));
    expect(await storedVersion(name)).toBe(10);
  });

  test.each(['no-folder', 'nothing-to-keep'] as const)('open without a backup for the reason %s', async (type) => {
    const name = testDatabaseName();
    await buildVersion1Database(name);
    expect((await openDatabase(name, { beforeUpgrade: async () => err({ type }) })).ok).toBe(true);
  });

  test('that another window holds are refused after a while, untouched, and open once it lets go', async () => {
    const name = testDatabaseName();
    await buildVersion1Database(name);
    const other = await holdOpen(name);
    expect(await openDatabase(name, { patience: 50 })).toEqual(err({ type: 'blocked' }));
    expect([...other.objectStoreNames]).not.toContain('thumbnails');
    other.close();
    expect(await (await opened(name)).changeSets.count()).toBe(9);
  });
});

describe('a database that another window', () => {
  test('deletes lets go and says so', async () => {
    const name = testDatabaseName();
    const onReplaced = vi.fn();
    const database = await opened(name, { onReplaced });
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    expect(onReplaced).toHaveBeenCalledTimes(1);
    await expect(database.local.count()).rejects.toThrow();
  });

  test('upgrades lets go and says so', async () => {
    const name = testDatabaseName();
    const onReplaced = vi.fn();
    await opened(name, { onReplaced });
    (await holdOpen(name, (knownVersion + 1) * 10)).close();
    expect(onReplaced).toHaveBeenCalledTimes(1);
  });

  test('opens as well goes on', async () => {
    const name = testDatabaseName();
    const onReplaced = vi.fn();
    const first = await opened(name, { onReplaced });
    await opened(name);
    await first.records('legalText').put({ id: 'b' });
    expect(onReplaced).not.toHaveBeenCalled();
  });
});
