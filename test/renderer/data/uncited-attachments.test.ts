import { describe, expect, test } from 'vitest';
import { attachFiles, detachFile } from '../../../renderer/core/packs/attach-files';
import { openAttachments } from '../../../renderer/data/attachments';
import { openDatabase } from '../../../renderer/data/database';
import { collectUncited } from '../../../renderer/data/uncited-attachments';
import { openTestStore, testDatabaseName, testId } from '../../support/memory-store';
import { storedBytes } from '../../support/stored-bytes';
import { testFolder } from '../../support/test-folder';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 20, 1);
const bytes = (text: string) => new TextEncoder().encode(text);

/** Bytes of four files: cited, cited by a detached attachment, never cited, and never cited but put a moment ago. */
async function open() {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  const database = opened.value;
  const folder = testFolder();
  const at = (nowMs: number) => ({ attachments: openAttachments(database, { folder, nowMs: () => nowMs }) });
  const files = {
    cited: await storedBytes(at(START), bytes('cited')),
    detached: await storedBytes(at(START), bytes('detached')),
    stray: await storedBytes(at(START), bytes('stray')),
    fresh: await storedBytes(at(START + 5 * HOUR), bytes('fresh')),
  };
  const stored = (['cited', 'detached'] as const).map((file) => ({ name: file, size: 8, sha256: files[file] }));
  const attached = attachFiles({ entity: 'revision', id: 'r' }, stored, [], testId);
  if (!attached.ok) throw new Error('not attached');
  await store.commit(attached.value);
  const gone = [...store.state().attachment.values()].find((attachment) => attachment.name === 'detached');
  if (gone !== undefined) await store.commit(detachFile(gone));
  const left = async () => (await database.blobs.toCollection().primaryKeys()).sort();
  return { database, folder, files, left, at };
}

describe('bytes that no change set ever cited', () => {
  test('go a day after they were put, from the folder too, and nothing else goes', async () => {
    const { database, folder, files, left } = await open();
    await database.thumbnails().put({ sha256: files.stray, bytes: bytes('small') });
    expect(await collectUncited(database, folder, START + 26 * HOUR)).toBe(1);
    const kept = [files.cited, files.detached, files.fresh].sort();
    expect(await left()).toEqual(kept);
    expect([...folder.files.keys()].sort()).toEqual(kept);
    expect(await database.thumbnails().count()).toBe(0);
  });

  test('stay while they are younger than a day', async () => {
    const { database, folder, left } = await open();
    expect(await collectUncited(database, folder, START + 23 * HOUR)).toBe(0);
    expect(await left()).toHaveLength(4);
  });

  test('stay when they are put again meanwhile, for somebody is about to use them', async () => {
    const { database, folder, files, left, at } = await open();
    await storedBytes(at(START + 25 * HOUR), bytes('stray'));
    expect(await collectUncited(database, folder, START + 26 * HOUR)).toBe(0);
    expect(await left()).toContain(files.stray);
  });

  test('from an older program are noted first and go a day later', async () => {
    const { database, folder, left } = await open();
    await database.local.where('key').startsWith('#put:').delete();
    expect(await collectUncited(database, folder, START + 100 * HOUR)).toBe(0);
    expect(await left()).toHaveLength(4);
    expect(await collectUncited(database, folder, START + 125 * HOUR)).toBe(2);
    expect(await left()).toHaveLength(2);
  });

  test('leave a copy in the folder that was there before they were put', async () => {
    const { database, folder, at } = await open();
    const copy = bytes('restored');
    const sha256 = await storedBytes(at(START), copy);
    await database.blobs.delete(sha256);
    await database.local.delete(`#put:${sha256}`);
    await storedBytes(at(START), copy);
    await collectUncited(database, folder, START + 26 * HOUR);
    expect(await database.blobs.get(sha256)).toBeUndefined();
    expect(folder.files.has(sha256)).toBe(true);
  });

  test('stay in both places while the folder refuses, and go once it does not', async () => {
    const { database, folder, files, left } = await open();
    folder.refusal = 'EACCES';
    expect(await collectUncited(database, folder, START + 26 * HOUR)).toBe(0);
    expect(await left()).toContain(files.stray);
    folder.refusal = null;
    expect(await collectUncited(database, folder, START + 26 * HOUR)).toBe(1);
  });

  test('lose their note once they are cited', async () => {
    const { database, folder, files } = await open();
    await collectUncited(database, folder, START + HOUR);
    const notes = (await database.local.where('key').startsWith('#put:').toArray()).map(({ key }) => key);
    expect(notes.sort()).toEqual([`#put:${files.stray}`, `#put:${files.fresh}`].sort());
  });
});
