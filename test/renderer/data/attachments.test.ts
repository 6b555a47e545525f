import { describe, expect, test } from 'vitest';
import { err } from '../../../renderer/core/kernel/result';
import { maxAttachmentBytes, openAttachments, sha256Hex } from '../../../renderer/data/attachments';
import { openDatabase } from '../../../renderer/data/database';
import { testDatabaseName } from '../../support/memory-store';
import { fillDisk } from '../../support/power-cut';
import { storedBytes } from '../../support/stored-bytes';
import { testFolder } from '../../support/test-folder';

const bytes = new TextEncoder().encode('Quyết định số 45/QĐ-STTTT');
const other = new Uint8Array([1, 2, 3]);

async function open(folder = testFolder()) {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  const database = opened.value;
  return { database, folder, store: { attachments: openAttachments(database, { folder, nowMs: () => 0 }) } };
}

describe('attachments', () => {
  test('come back byte for byte under their SHA-256', async () => {
    const { store } = await open();
    const sha256 = await storedBytes(store, bytes);
    expect(sha256).toBe(await sha256Hex(bytes));
    expect(await store.attachments.get(sha256)).toEqual(bytes);
  });

  test('are stored once however often they are put', async () => {
    const { store, database, folder } = await open();
    expect(await storedBytes(store, bytes)).toBe(await storedBytes(store, new Uint8Array(bytes)));
    expect(await database.blobs.count()).toBe(1);
    expect(folder.written).toHaveLength(1);
  });

  test('that were never stored are null', async () => {
    const { store } = await open();
    expect(await store.attachments.get('0'.repeat(64))).toBeNull();
  });

  test('hash as published: the empty input', async () => {
    expect(await sha256Hex(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('of 50 MB are taken, of one byte more refused by name of the limit', async () => {
    const { store, folder, database } = await open();
    expect(await store.attachments.put(new Uint8Array(maxAttachmentBytes + 1))).toEqual(
      err({ type: 'too-large', limit: maxAttachmentBytes }),
    );
    expect(folder.files.size + (await database.blobs.count())).toBe(0);
    expect((await store.attachments.put(new Uint8Array(maxAttachmentBytes))).ok).toBe(true);
  });
});

describe('the folder beside the database', () => {
  test('has the bytes before the database has them', async () => {
    const { store, folder, database } = await open();
    let inDatabase: number | null = null;
    folder.store = (taken) => {
      void database.blobs.count().then((count) => {
        inDatabase = count;
      });
      return taken;
    };
    const sha256 = await storedBytes(store, bytes);
    expect(inDatabase).toBe(0);
    expect(folder.files.get(sha256)).toEqual(bytes);
  });

  test('mends bytes that went missing in the database', async () => {
    const { store, database } = await open();
    const sha256 = await storedBytes(store, bytes);
    await database.blobs.clear();
    expect(await store.attachments.get(sha256)).toEqual(bytes);
    expect((await database.blobs.get(sha256))?.bytes).toEqual(bytes);
  });

  test('mends bytes that were altered in the database', async () => {
    const { store, database } = await open();
    const sha256 = await storedBytes(store, bytes);
    await database.blobs.put({ sha256, bytes: other });
    expect(await store.attachments.get(sha256)).toEqual(bytes);
    expect((await database.blobs.get(sha256))?.bytes).toEqual(bytes);
  });

  test('never mends with wrong bytes: altered in both places they are missing', async () => {
    const { store, database, folder } = await open();
    const sha256 = await storedBytes(store, bytes);
    await database.blobs.put({ sha256, bytes: other });
    folder.files.set(sha256, other);
    expect(await store.attachments.get(sha256)).toBeNull();
  });

  test('gets its own altered copy replaced when the bytes are put again', async () => {
    const { store, folder } = await open();
    const sha256 = await storedBytes(store, bytes);
    folder.files.set(sha256, other);
    await storedBytes(store, bytes);
    expect(folder.files.get(sha256)).toEqual(bytes);
  });

  test.each([
    ['ENOSPC', { type: 'quota-exceeded' }],
    ['QuotaExceededError', { type: 'quota-exceeded' }],
    ['EROFS', { type: 'write-failed', reason: 'EROFS' }],
  ])('that answers %s refuses the bytes, and nothing is stored', async (code, failure) => {
    const { store, folder, database } = await open();
    folder.refusal = code;
    expect(await store.attachments.put(bytes)).toEqual(err(failure));
    expect(await database.blobs.count()).toBe(0);
  });

  test('does not stop reading when it cannot be read', async () => {
    const { store, folder } = await open();
    const sha256 = await storedBytes(store, bytes);
    folder.read = () => Promise.reject(new Error('EACCES'));
    expect(await store.attachments.get(sha256)).toEqual(bytes);
    expect(await store.attachments.get('0'.repeat(64))).toBeNull();
  });
});

test('a database without room refuses the bytes as such', async () => {
  const { store } = await open();
  const makeRoom = fillDisk();
  const put = await store.attachments.put(bytes).finally(makeRoom);
  expect(put).toEqual(err({ type: 'quota-exceeded' }));
});

describe('the small picture', () => {
  test('that was made once comes from the database', async () => {
    const { store, database } = await open();
    const sha256 = await storedBytes(store, bytes);
    await database.thumbnails().put({ sha256, bytes: other });
    expect(await store.attachments.thumbnail(sha256, 'image/png')).toEqual(other);
  });

  test('of a file that is no image, of missing bytes, or where none can be drawn is null', async () => {
    const { store, database } = await open();
    const sha256 = await storedBytes(store, bytes);
    await database.thumbnails().put({ sha256, bytes: other });
    expect(await store.attachments.thumbnail(sha256, 'application/pdf')).toBeNull();
    expect(await store.attachments.thumbnail('0'.repeat(64), 'image/png')).toBeNull();
    const drawn = await storedBytes(store, other);
    expect(await store.attachments.thumbnail(drawn, 'image/png')).toBeNull();
  });
});
