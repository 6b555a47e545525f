import { describe, expect, test } from 'vitest';
import { sealEntry } from '../../../../renderer/core/kernel/journal';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { checkJournalFolder } from '../../../../renderer/data/verification/check-journal-folder';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { testDatabaseName } from '../../../support/memory-store';
import { SimulatedDisk } from '../../../support/simulated-disk';
import { commitEach, openOn, within } from '../../../support/workspace-on-disk';

const SEGMENT = 'journal/000001.jsonl';

async function aWorkspace() {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const store = await openOn(disk, name);
  await commitEach(store, created('a'), created('b'));
  return { name, disk, store };
}

function check(name: string, disk: SimulatedDisk) {
  return within(name, (database) => checkJournalFolder(database, disk.folder('journal'), unwatched));
}

describe('comparing the journal in the folder with the database', () => {
  test('finds nothing where both are as they were written', async () => {
    const { name, disk } = await aWorkspace();
    expect(await check(name, disk)).toEqual({
      changeSets: 2,
      damage: [],
      differing: [],
      rewritten: false,
      failure: null,
    });
  });

  test('names the change set whose words were altered in the database', async () => {
    const { name, disk, store } = await aWorkspace();
    const id = store.history()[0]?.id ?? '';
    await within(name, ({ changeSets }) => changeSets.update(id, { intent: 'standards.remove' }));
    expect((await check(name, disk)).differing).toEqual([id]);
  });

  test('shows a history that was rewritten with fitting hashes', async () => {
    const { name, disk } = await aWorkspace();
    await within(name, async ({ journal }) => {
      const last = await journal.orderBy('clock').last();
      if (last === undefined) throw new Error('no entry');
      const { hash: _hash, ...entry } = last;
      await journal.put(sealEntry({ ...entry, actor: 'somebody else' }));
    });
    expect(await check(name, disk)).toMatchObject({ rewritten: true, damage: [] });
  });

  test('names the damaged line of the folder', async () => {
    const { name, disk } = await aWorkspace();
    const bytes = disk.files().get(SEGMENT)?.slice() ?? new Uint8Array();
    const second = bytes.indexOf(10) + 20;
    bytes[second] = (bytes[second] ?? 0) ^ 1;
    disk.put(SEGMENT, bytes);
    expect((await check(name, disk)).damage).toEqual(['000001.jsonl:2']);
  });

  test('names what the folder lacks', async () => {
    const { name, disk, store } = await aWorkspace();
    disk.room = 0;
    await store.commit(aDraft([created('c')]));
    const id = store.history()[0]?.id;
    expect((await check(name, disk)).differing).toEqual([id]);
  });

  test('says why a folder cannot be read', async () => {
    const { name, disk } = await aWorkspace();
    const unreadable = disk.folder('journal');
    unreadable.read = () => Promise.reject(new Error('EACCES'));
    const checked = await within(name, (database) => checkJournalFolder(database, unreadable, unwatched));
    expect(checked).toMatchObject({ failure: 'EACCES', damage: [] });
  });

  test('stops when it is told to', async () => {
    const { name, disk } = await aWorkspace();
    const signal = AbortSignal.abort();
    const stopped = within(name, (database) =>
      checkJournalFolder(database, disk.folder('journal'), { ...unwatched, signal }),
    );
    await expect(stopped).rejects.toThrow();
  });
});
