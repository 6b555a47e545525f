import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../renderer/data/journal-folder/database-facts';
import { writeAnew } from '../../../../renderer/data/journal-folder/keep-up';
import { keepCopy } from '../../../../renderer/data/recovery/keep-copy';
import type { Store } from '../../../../renderer/data/store';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { created } from '../../../support/legal-text-drafts';
import { testDatabaseName, testId } from '../../../support/memory-store';
import { SimulatedDisk } from '../../../support/simulated-disk';
import { commitEach, loseDatabases, openOn, readJournal, within } from '../../../support/workspace-on-disk';

const SEGMENT = 'journal/000001.jsonl';
const BEHIND = 'journal/000002.jsonl';

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

/** A journal in which another history was being written anew behind the present one, cut off after so many change sets. */
async function aJournalBegunAnew(kept: number) {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const store = await openOn(disk, name);
  await commitEach(store, created('a'), created('b'));
  store.close();
  const { end } = await readJournal(disk);
  const other = await openOn(new SimulatedDisk(), testDatabaseName());
  await commitEach(other, created('x'), created('y'), created('z'));
  await within(other.database, async (database) => {
    const facts = { ...(await readFacts(database, testId)), replaces: end.lineage };
    const now = () => '2026-11-22T09:00:00.000Z';
    await writeAnew({ database, folder: disk.folder('journal'), newId: testId, now }, facts, end, unwatched);
  });
  const lines = new TextDecoder().decode(disk.bytesAt(BEHIND) ?? new Uint8Array()).split('\n');
  disk.put(
    BEHIND,
    new TextEncoder().encode(
      lines
        .slice(0, 1 + 2 * kept)
        .join('\n')
        .concat('\n'),
    ),
  );
  await loseDatabases(name);
  return { name, disk, other };
}

const textsIn = (store: Store) => [...store.state().legalText.keys()].sort();

describe('a workspace whose database is gone while another one takes its place in the journal', () => {
  test('is the other one once the journal has all of it', async () => {
    const { name, disk } = await aJournalBegunAnew(3);
    const store = await openOn(disk, name);
    expect(textsIn(store)).toEqual(['x', 'y', 'z']);
    expect(store.opening.recovery).toMatchObject({ changeSetsFromJournal: 3, damage: [] });
    store.close();
  });

  test.each([0, 1, 2])('is the former one, whole, as long as the journal has %i of three change sets', async (kept) => {
    const { name, disk } = await aJournalBegunAnew(kept);
    const store = await openOn(disk, name);
    expect(textsIn(store)).toEqual(['a', 'b']);
    expect(store.opening.recovery?.damage).toEqual([`000002.jsonl:${2 + 2 * kept}`]);
    await commitEach(store, created('c'));
    store.close();
    await loseDatabases(name);
    const again = await openOn(disk, name);
    expect(textsIn(again)).toEqual(['a', 'b', 'c']);
    expect(again.opening.recovery?.damage).toEqual([]);
    again.close();
    expect((await openOn(disk, name)).opening.journal).toEqual({ type: 'equal' });
  });

  test('is the other one where a backup of it has what the journal lacks', async () => {
    const { name, disk, other } = await aJournalBegunAnew(1);
    const place = { backups: disk.folder('backups'), program: '0.0.0', now: () => '2026-11-22T10:00:00.000Z' };
    expect((await within(other.database, (database) => keepCopy(database, 'daily', place))).ok).toBe(true);
    const store = await openOn(disk, name);
    expect(textsIn(store)).toEqual(['x', 'y', 'z']);
    expect(store.opening.recovery?.damage).toEqual([]);
    store.close();
    await loseDatabases(name);
    for (const path of disk.files().keys()) if (path.startsWith('backups/')) disk.erase(path);
    expect(textsIn(await openOn(disk, name))).toEqual(['x', 'y', 'z']);
  });
});

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
