import { describe, expect, test } from 'vitest';
import { attachFiles } from '../../../renderer/core/packs/attach-files';
import { copyAttachments } from '../../../renderer/data/copy-attachments';
import { openDatabase } from '../../../renderer/data/database';
import { openTestStore, testDatabaseName, testId } from '../../support/memory-store';
import { storedBytes } from '../../support/stored-bytes';
import { testFolder } from '../../support/test-folder';

const bytes = new TextEncoder().encode('bản ký');

async function withAttachment(name: string) {
  const store = await openTestStore({ name });
  const sha256 = await storedBytes(store, bytes);
  const attached = attachFiles({ entity: 'revision', id: 'r' }, [{ name: 'a.pdf', size: 8, sha256 }], [], testId);
  if (attached.ok) await store.commit(attached.value);
  return { store, sha256 };
}

describe('a folder of attachments', () => {
  test('that was chosen later gets what is stored already when the store is tidied', async () => {
    const name = testDatabaseName();
    const { store, sha256 } = await withAttachment(name);
    store.close();
    const attachments = testFolder();
    const again = await openTestStore({ name, folders: { attachments } });
    expect(await again.attachments.tidy()).toBe(0);
    expect(attachments.files.get(sha256)).toEqual(bytes);
    await again.attachments.tidy();
    expect(attachments.written).toEqual([sha256]);
  });

  test('gets what a file brings into an empty workspace', async () => {
    const { store, sha256 } = await withAttachment(testDatabaseName());
    const attachments = testFolder();
    const other = await openTestStore({ folders: { attachments } });
    expect((await other.file.import(await store.file.export('1.0.0'))).ok).toBe(true);
    expect(attachments.files.get(sha256)).toEqual(bytes);
  });

  test('that refuses says so, and where there is none nothing happens', async () => {
    const name = testDatabaseName();
    await withAttachment(name);
    const database = await openDatabase(name);
    if (!database.ok) throw new Error('not opened');
    const folder = testFolder();
    folder.refusal = 'EACCES';
    await expect(copyAttachments(database.value, folder)).rejects.toThrow('EACCES');
    await copyAttachments(database.value, null);
  });
});
