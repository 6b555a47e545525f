import { expect, test } from 'vitest';
import { keepCopy } from '../../../../renderer/data/recovery/keep-copy';
import { newestBackup } from '../../../../renderer/data/recovery/newest-backup';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';
import { testFolder } from '../../../support/test-folder';
import { within } from '../../../support/workspace-on-disk';

/** A folder with backups of one change set, taken at these hours. */
async function withBackups(...hours: readonly number[]) {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.commit(aDraft([created('a')]));
  store.close();
  const folder = testFolder();
  for (const hour of hours) {
    const place = { backups: folder, program: '0.0.0', now: () => `2026-11-22T${hour}:00:00.500Z` };
    expect(await within(name, (database) => keepCopy(database, 'hourly', place))).toEqual({ ok: true, value: null });
  }
  return folder;
}

const nameAt = (hour: number) => `20261122T${hour}0000Z-hourly.phukin`;

test('the newest backup that reads is found, and newer ones that do not are named', async () => {
  const folder = await withBackups(10, 11);
  folder.files.set(nameAt(12), new Uint8Array([80, 75]));
  folder.files.set(nameAt(13), new Uint8Array());
  folder.files.set('other.phukin', new Uint8Array());
  const found = await newestBackup(folder, null, unwatched);
  expect([found.name, found.damage]).toEqual([nameAt(11), [nameAt(13), nameAt(12)]]);
  expect(found.workspace?.changeSets).toHaveLength(1);
});

test('those from before an instant do not count, those of the same second do', async () => {
  const folder = await withBackups(10, 11);
  expect((await newestBackup(folder, '2026-11-22T11:00:00.900Z', unwatched)).name).toBe(nameAt(11));
  expect((await newestBackup(folder, '2026-11-22T11:00:01.000Z', unwatched)).name).toBeNull();
});

test('where there is no folder, or it cannot be read, there is none', async () => {
  const nothing = { name: null, workspace: null, damage: [] };
  expect(await newestBackup(null, null, unwatched)).toEqual(nothing);
  const broken = { ...testFolder(), list: () => Promise.reject(new Error('EIO')) };
  expect(await newestBackup(broken, null, unwatched)).toEqual(nothing);
});
