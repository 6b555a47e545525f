import { describe, expect, test } from 'vitest';
import { keepCopy } from '../../../../renderer/data/recovery/keep-copy';
import { created } from '../../../support/legal-text-drafts';
import { testDatabaseName } from '../../../support/memory-store';
import { SimulatedDisk } from '../../../support/simulated-disk';
import { commitEach, loseDatabases, openOn, within } from '../../../support/workspace-on-disk';

const SEGMENT = 'journal/000001.jsonl';

/** A folder as it is when a restore has just set the former one aside and writes it anew, and the backup from before. */
async function aFolderBegunAnew() {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const store = await openOn(disk, name);
  await commitEach(store, created('a'), created('b'));
  store.close();
  const place = { backups: disk.folder('backups'), program: '0.0.0', now: () => '2026-11-21T08:00:00.000Z' };
  expect((await within(name, (database) => keepCopy(database, 'before-restore', place))).ok).toBe(true);
  const bytes = disk.bytesAt(SEGMENT) ?? new Uint8Array();
  await loseDatabases(name);
  return { name, disk, bytes, head: bytes.indexOf(0x0a) + 1 };
}

describe('a workspace whose database is gone', () => {
  test.each([
    ['in the head', -10],
    ['after the head, in the first entry', 40],
    ['after the first entry', 900],
  ])('comes back from the backup before when the journal was begun anew and broke off %s', async (_, beyond) => {
    const { name, disk, bytes, head } = await aFolderBegunAnew();
    disk.put(SEGMENT, bytes.slice(0, head + beyond));
    const store = await openOn(disk, name);
    expect([...store.state().legalText.keys()].sort()).toEqual(['a', 'b']);
    expect(store.opening.recovery).toMatchObject({ why: 'missing', changeSetsFromBackup: 2 });
    store.close();
  });

  test('stays empty when the journal says that its user emptied it after that backup', async () => {
    const { name, disk, bytes, head } = await aFolderBegunAnew();
    disk.put(SEGMENT, bytes.slice(0, head));
    const store = await openOn(disk, name);
    expect(store.state().legalText.size).toBe(0);
    store.close();
  });
});
