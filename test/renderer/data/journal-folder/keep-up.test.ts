import { describe, expect, test } from 'vitest';
import { aDraft, created, manyCreated } from '../../../support/legal-text-drafts';
import { testDatabaseName } from '../../../support/memory-store';
import { SimulatedDisk } from '../../../support/simulated-disk';
import { commitEach, openOn, readJournal, within } from '../../../support/workspace-on-disk';

describe('the folder beside the database', () => {
  test('has every entry of a change set, word for word, and its header before the commit is acknowledged', async () => {
    const disk = new SimulatedDisk();
    const store = await openOn(disk, testDatabaseName());
    const result = await store.commit(aDraft([created('a'), created('b')], 'standards.add'));
    const { entries, sets } = await readJournal(disk.crash({ dropUnsynced: true }));
    expect(entries).toEqual(await store.entriesOf(result.ok ? result.value.id : ''));
    expect(sets).toMatchObject([{ id: store.history()[0]?.id, intent: 'standards.add' }]);
  });

  test('gets one small append and one sync a change set', async () => {
    const disk = new SimulatedDisk();
    const store = await openOn(disk, testDatabaseName());
    await commitEach(store, created('a'));
    disk.operations.splice(0);
    await commitEach(store, created('b'));
    expect(disk.operations).toEqual(['write journal/000001.jsonl', 'sync journal/000001.jsonl']);
  });

  test('that fails is reported, the data are kept and shown, and the next commit makes it good', async () => {
    const disk = new SimulatedDisk();
    const store = await openOn(disk, testDatabaseName());
    disk.room = 10;
    expect(await store.commit(aDraft(manyCreated(300)))).toEqual({
      ok: false,
      error: { type: 'journal-file-failed', reason: 'ENOSPC' },
    });
    expect(store.state().legalText.size).toBe(300);
    expect(store.history()).toHaveLength(1);
    disk.room = 1e9;
    await commitEach(store, created('b'));
    const { complete, damage, end } = await readJournal(disk);
    expect([complete.size, damage, end.segment]).toEqual([2, [], 2]);
  });

  test('may have a change set that the database does not remember having written: it is not written twice', async () => {
    const name = testDatabaseName();
    const disk = new SimulatedDisk();
    const store = await openOn(disk, name);
    await commitEach(store, created('a'));
    const mark = await within(name, ({ local }) => local.get('#journal-mark'));
    await commitEach(store, created('b'));
    const size = disk.files().get('journal/000001.jsonl')?.length;
    await within(name, async ({ local }) => {
      if (mark !== undefined) await local.put(mark);
    });
    store.close();
    const again = await openOn(disk, name);
    expect(again.opening.journal).toEqual({ type: 'equal' });
    expect(disk.files().get('journal/000001.jsonl')?.length).toBe(size);
    await commitEach(again, created('c'));
    expect((await readJournal(disk)).complete.size).toBe(3);
  });

  test('that two windows write goes on in one chain', async () => {
    const name = testDatabaseName();
    const disk = new SimulatedDisk();
    const [one, two] = [await openOn(disk, name), await openOn(disk, name)];
    await commitEach(one, created('a'));
    await two.commit(aDraft([created('b')]));
    await commitEach(two, created('b'));
    await one.commit(aDraft([created('c')]));
    await commitEach(one, created('c'));
    const { complete, damage } = await readJournal(disk);
    expect([complete.size, damage]).toEqual([3, []]);
  });

  test('is written anew when it disappears while the program runs', async () => {
    const disk = new SimulatedDisk();
    const store = await openOn(disk, testDatabaseName());
    await commitEach(store, created('a'));
    disk.erase('journal/000001.jsonl');
    await commitEach(store, created('b'));
    expect((await readJournal(disk)).complete.size).toBe(2);
  });

  test('into which somebody else wrote is left for the next start, and every commit says so', async () => {
    const [disk, others] = [new SimulatedDisk(), new SimulatedDisk()];
    const name = testDatabaseName();
    const store = await openOn(disk, name);
    await commitEach(store, created('a'));
    await commitEach(await openOn(others, testDatabaseName()), created('x'));
    disk.put('journal/000001.jsonl', others.files().get('journal/000001.jsonl') ?? new Uint8Array());
    const before = disk.files();
    expect(await store.commit(aDraft([created('b')]))).toEqual({
      ok: false,
      error: { type: 'journal-file-failed', reason: 'journal-differs' },
    });
    expect(disk.files()).toEqual(before);
    store.close();
    expect((await openOn(disk, name)).opening.journal).toMatchObject({ type: 'set-aside', why: 'foreign' });
  });

  test('of an imported workspace has its whole history, which goes on under a new replica', async () => {
    const [disk, other] = [new SimulatedDisk(), new SimulatedDisk()];
    const source = await openOn(other, testDatabaseName());
    await commitEach(source, created('a'), created('b'));
    const store = await openOn(disk, testDatabaseName());
    expect((await store.file.import(await source.file.export('0.0.0'))).ok).toBe(true);
    expect((await readJournal(disk)).complete.size).toBe(2);
    await commitEach(store, created('c'));
    const { entries, complete } = await readJournal(disk);
    expect([complete.size, new Set(entries.map(({ replica }) => replica)).size]).toEqual([3, 2]);
  });
});
