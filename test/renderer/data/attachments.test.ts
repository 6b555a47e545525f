import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../renderer/data/attachments';
import { openDatabase } from '../../../renderer/data/database';
import { openTestStore, testDatabaseName } from '../../support/memory-store';

const bytes = new TextEncoder().encode('Quyết định số 45/QĐ-STTTT');

describe('attachments', () => {
  test('come back byte for byte under their SHA-256', async () => {
    const store = await openTestStore();
    const sha256 = await store.attachments.put(bytes);
    expect(sha256).toBe(await sha256Hex(bytes));
    expect(await store.attachments.get(sha256)).toEqual(bytes);
  });

  test('are stored once however often they are put', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    expect(await store.attachments.put(bytes)).toBe(await store.attachments.put(new Uint8Array(bytes)));
    const opened = await openDatabase(name);
    expect(opened.ok && (await opened.value.blobs.count())).toBe(1);
  });

  test('that were never stored are null', async () => {
    const store = await openTestStore();
    expect(await store.attachments.get('0'.repeat(64))).toBeNull();
  });

  test('that no longer match their hash are null, never wrong bytes', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    const sha256 = await store.attachments.put(bytes);
    const opened = await openDatabase(name);
    if (opened.ok) await opened.value.blobs.put({ sha256, bytes: new Uint8Array([1, 2, 3]) });
    expect(await store.attachments.get(sha256)).toBeNull();
  });

  test('hash as published: the empty input', async () => {
    expect(await sha256Hex(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
