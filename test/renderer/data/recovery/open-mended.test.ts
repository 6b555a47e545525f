import { describe, expect, test, vi } from 'vitest';
import { sha256Hex } from '../../../../renderer/data/attachments';
import { REPLACES_KEY } from '../../../../renderer/data/journal-folder/lineage';
import type { RecoveryReport } from '../../../../renderer/data/opening-report';
import { keepCopy } from '../../../../renderer/data/recovery/keep-copy';
import type { Store } from '../../../../renderer/data/store';
import { created, manyCreated, updated } from '../../../support/legal-text-drafts';
import { testDatabaseName } from '../../../support/memory-store';
import { SimulatedDisk } from '../../../support/simulated-disk';
import {
  commitAll,
  commitEach,
  foldersOn,
  loseDatabases,
  openOn,
  outcomeOf,
  readJournal,
  snapshotOf,
  within,
} from '../../../support/workspace-on-disk';

const text = new TextDecoder();
const AT = '2026-11-22T08:00:00.000Z';

/** A workspace with three change sets, closed. */
async function aWorkspace() {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const store = await openOn(disk, name);
  await commitEach(store, created('a'), created('b'), updated('a', { note: 'one' }));
  store.close();
  return {
    name,
    disk,
    ids: store
      .history()
      .map(({ id }) => id)
      .reverse(),
  };
}

/** Alters bytes of a file on the disk. */
function alter(disk: SimulatedDisk, path: string, change: (line: string, index: number) => string | null) {
  const lines = text.decode(disk.files().get(path)).split('\n').slice(0, -1);
  const altered = lines.flatMap((line, index) => change(line, index) ?? []);
  disk.put(path, new TextEncoder().encode(altered.map((line) => `${line}\n`).join('')));
}

/** Everything that is asked of the folders from now on. */
function askedOf(disk: SimulatedDisk): readonly string[] {
  const asked: string[] = [];
  disk.failing = (operation) => {
    asked.push(operation);
    return null;
  };
  return asked;
}

/** Paths and bytes of everything that was on the disk are still there, here or set aside. */
function expectNothingGone(before: ReadonlyMap<string, Uint8Array>, after: SimulatedDisk) {
  const kept = [...after.files().values()].map((bytes) => text.decode(bytes));
  for (const bytes of before.values()) {
    const old = text.decode(bytes);
    expect(kept.some((now) => now.startsWith(old))).toBe(true);
  }
}

/** The three change sets of {@link aWorkspace}, back from the journal alone. */
const REPLAYED = {
  why: 'missing',
  backup: null,
  changeSetsFromBackup: 0,
  changeSetsFromJournal: 3,
  lastAt: AT,
  incomplete: 0,
  damage: [],
  missingAttachments: [],
} as const;

/** How the folder stood and what was recovered, as the report has them; of the recovery what differs from {@link REPLAYED}. */
function expectOutcome(store: Store, journal: unknown, recovery: Partial<RecoveryReport> | null) {
  const report = recovery === null ? null : { ...REPLAYED, ...recovery };
  expect(outcomeOf(store)).toEqual({ journal, recovery: report, migrated: null });
}

/** Takes a change set's entries out of a database, past the store. */
function loseEntries(name: string, id: string | undefined) {
  return within(name, ({ journal }) =>
    journal
      .where('changeSet')
      .equals(id ?? '')
      .delete(),
  );
}

async function backUp(disk: SimulatedDisk, name: string, at: string) {
  const place = { backups: disk.folder('backups'), program: '0.0.0', now: () => at };
  expect(await within(name, (database) => keepCopy(database, 'daily', place))).toEqual({ ok: true, value: null });
}

describe('how database and journal folder stand at the start', () => {
  test('neither holds anything: a first run', async () => {
    const disk = new SimulatedDisk();
    const store = await openOn(disk, testDatabaseName());
    expect(store.opening).toEqual({ at: AT, journal: { type: 'equal' }, recovery: null, migrated: null });
    expect(disk.files().size).toBe(0);
  });

  test('both hold the same: nothing is written, and of the folder only its list and its last bytes are read', async () => {
    const { name, disk } = await aWorkspace();
    const before = disk.operations.length;
    const asked = askedOf(disk);
    const store = await openOn(disk, name);
    expect(asked).toEqual(['list journal', 'read journal/000001.jsonl']);
    expectOutcome(store, { type: 'equal' }, null);
    expect(disk.operations).toHaveLength(before);
    expect(store.database).toBe(name);
  });

  test('both hold the same though the database forgot where the folder stood', async () => {
    const { name, disk } = await aWorkspace();
    await within(name, ({ local }) => local.delete('#journal-mark'));
    expect(outcomeOf(await openOn(disk, name)).journal).toEqual({ type: 'equal' });
    const asked = askedOf(disk);
    expect(outcomeOf(await openOn(disk, name)).journal).toEqual({ type: 'equal' });
    expect(asked).toHaveLength(2);
  });

  test('the folder is behind: what it lacks is appended', async () => {
    const { name, disk, ids } = await aWorkspace();
    const store = await openOn(disk, name);
    disk.failing = () => 'ENOSPC';
    for (const change of [created('c'), created('d')])
      expect((await store.commit({ intent: 'x', detail: {}, undoable: true, changes: [change] })).ok).toBe(false);
    store.close();
    disk.failing = null;
    const again = await openOn(disk, name);
    expectOutcome(again, { type: 'caught-up', changeSets: 2 }, null);
    expect([...(await readJournal(disk)).complete.keys()]).toEqual([...again.history().map(({ id }) => id)].reverse());
    expect(ids).toHaveLength(3);
  });

  test('the folder lost its end: it is appended again', async () => {
    const { name, disk } = await aWorkspace();
    alter(disk, 'journal/000001.jsonl', (line, index) => (index >= 5 ? null : line));
    expect(outcomeOf(await openOn(disk, name)).journal).toEqual({ type: 'caught-up', changeSets: 1 });
    expect((await readJournal(disk)).complete.size).toBe(3);
    expect((await readJournal(disk)).damage).toEqual([]);
  });

  test('the folder is gone: the whole history is written', async () => {
    const { name, disk } = await aWorkspace();
    disk.erase('journal/000001.jsonl');
    const store = await openOn(disk, name);
    expectOutcome(store, { type: 'written', changeSets: 3 }, null);
    expect((await readJournal(disk)).complete.size).toBe(3);
  });

  test('the folder cannot be read: the database works on, and the next start makes it good', async () => {
    const { name, disk } = await aWorkspace();
    disk.failing = () => 'EACCES';
    const store = await openOn(disk, name);
    expectOutcome(store, { type: 'failed', reason: 'EACCES' }, null);
    const draft = { intent: 'x', detail: {}, undoable: true, changes: [created('c')] };
    expect(await store.commit(draft)).toEqual({
      ok: false,
      error: { type: 'journal-file-failed', reason: 'EACCES' },
    });
    expect(store.state().legalText.has('c')).toBe(true);
    disk.failing = null;
    await commitEach(store, created('d'));
    expect((await readJournal(disk)).complete.size).toBe(5);
  });

  test('the database is gone: the journal brings everything back', async () => {
    const { name, disk, ids } = await aWorkspace();
    const before = disk.files();
    const lineage = (await readJournal(disk)).lineage;
    await loseDatabases(name);
    const store = await openOn(disk, name);
    expectOutcome(store, { type: 'replayed', changeSets: 3 }, {});
    expect(store.database).toBe(`${name}~2`);
    expect(store.history().map(({ id }) => id)).toEqual([...ids].reverse());
    expect(store.state().legalText.get('a')).toMatchObject({ note: 'one' });
    expectNothingGone(before, disk);
    await commitEach(store, created('z'));
    const { complete, entries, lineage: now } = await readJournal(disk);
    expect([complete.size, now]).toEqual([4, lineage]);
    expect(new Set(entries.map(({ replica }) => replica)).size).toBe(2);
    store.close();
    expect((await indexedDB.databases()).map((one) => one.name).filter((one) => one?.startsWith(name))).toEqual([
      `${name}~2`,
    ]);
    expectOutcome(await openOn(disk, name), { type: 'equal' }, null);
  });

  test('the database is gone: the newest good backup comes first, the journal after it', async () => {
    const { name, disk } = await aWorkspace();
    await backUp(disk, name, '2026-11-22T09:00:00.000Z');
    const store = await openOn(disk, name);
    await commitEach(store, created('c'), created('d'));
    store.close();
    disk.put('backups/20261122T100000Z-hourly.phukin', new Uint8Array([1, 2, 3]));
    await loseDatabases(name);
    const again = await openOn(disk, name);
    expectOutcome(
      again,
      { type: 'replayed', changeSets: 5 },
      {
        backup: '20261122T090000Z-daily.phukin',
        changeSetsFromBackup: 3,
        changeSetsFromJournal: 2,
        damage: ['20261122T100000Z-hourly.phukin'],
      },
    );
    expect(again.state().legalText.size).toBe(4);
  });

  test('database and journal are gone: the backup brings back what it has', async () => {
    const { name, disk } = await aWorkspace();
    await backUp(disk, name, AT);
    disk.erase('journal/000001.jsonl');
    await loseDatabases(name);
    const store = await openOn(disk, name);
    expect(outcomeOf(store)).toMatchObject({
      journal: { type: 'written', changeSets: 3 },
      recovery: { why: 'missing', changeSetsFromBackup: 3, changeSetsFromJournal: 0 },
    });
    expect(store.state().legalText.size).toBe(2);
  });

  test('backups from before the present line of history are left alone', async () => {
    const { name, disk } = await aWorkspace();
    await backUp(disk, name, '2026-11-22T07:00:00.000Z');
    await loseDatabases(name);
    expect(outcomeOf(await openOn(disk, name)).recovery).toMatchObject({ backup: null, changeSetsFromJournal: 3 });
  });

  test('the database is an older one of itself: it gets what it lacks, and writes on under a new replica', async () => {
    const { name, disk } = await aWorkspace();
    const rollBack = await snapshotOf(name);
    const store = await openOn(disk, name);
    await commitEach(store, updated('a', { note: 'two' }), created('c'));
    await commitAll(store, manyCreated(250));
    store.close();
    const before = disk.files();
    await rollBack();
    const again = await openOn(disk, name);
    expectOutcome(again, { type: 'replayed', changeSets: 3 }, { why: 'behind' });
    expect(again.history()).toEqual(store.history());
    expect(again.state()).toEqual(store.state());
    expectNothingGone(before, disk);
    await commitEach(again, created('z'));
    expect(new Set((await readJournal(disk)).entries.map(({ replica }) => replica)).size).toBe(2);
    again.close();
    expect(outcomeOf(await openOn(disk, name)).journal).toEqual({ type: 'equal' });
  });

  test('lines of the folder are damaged, and the database has it all: the folder is set aside and written anew', async () => {
    const { name, disk } = await aWorkspace();
    alter(disk, 'journal/000001.jsonl', (line, index) => (index === 3 ? line.replace('b/2026', 'B/2026') : line));
    await within(name, ({ local }) => local.delete('#journal-mark'));
    const before = disk.files();
    const store = await openOn(disk, name);
    expectOutcome(
      store,
      { type: 'set-aside', why: 'damaged', label: expect.stringMatching(LABEL('damaged')), lacking: 0 },
      null,
    );
    expectNothingGone(before, disk);
    expect(await readJournal(disk)).toMatchObject({ damage: [] });
    expect((await readJournal(disk)).complete.size).toBe(3);
  });

  test('both have what the other lacks: the database stays, the folder is set aside and its workspace kept as a backup', async () => {
    const { name, disk } = await aWorkspace();
    const rollBack = await snapshotOf(name);
    const store = await openOn(disk, name);
    await commitEach(store, created('only-in-folder'), created('only-in-folder-2'));
    store.close();
    await rollBack();
    disk.failing = () => 'EACCES';
    const without = await openOn(disk, name);
    await without.commit({ intent: 'x', detail: {}, undoable: true, changes: [created('only-in-database')] });
    without.close();
    disk.failing = null;
    const before = disk.files();
    const again = await openOn(disk, name);
    expectOutcome(
      again,
      { type: 'set-aside', why: 'diverged', label: expect.stringMatching(LABEL('diverged')), lacking: 2 },
      null,
    );
    expect([...again.state().legalText.keys()].sort()).toEqual(['a', 'b', 'only-in-database']);
    expectNothingGone(before, disk);
    expect((await readJournal(disk)).complete.size).toBe(4);
    const backup = [...disk.files()].find(([path]) => path.startsWith('backups/'));
    expect(backup?.[0]).toBe('backups/20261122T080000Z-recovered.phukin');
    const other = await openOn(new SimulatedDisk(), testDatabaseName());
    expect((await other.file.import(backup?.[1] ?? new Uint8Array())).ok).toBe(true);
    expect([...other.state().legalText.keys()].sort()).toEqual(['a', 'b', 'only-in-folder', 'only-in-folder-2']);
  });

  test('the folder belongs to another workspace: it is set aside', async () => {
    const { disk } = await aWorkspace();
    const name = testDatabaseName();
    const store = await openOn(new SimulatedDisk(), name);
    await commitEach(store, created('own'));
    store.close();
    const before = disk.files();
    const again = await openOn(disk, name);
    expectOutcome(
      again,
      { type: 'set-aside', why: 'foreign', label: expect.stringMatching(LABEL('foreign')), lacking: 3 },
      null,
    );
    expect([...again.state().legalText.keys()]).toEqual(['own']);
    expectNothingGone(before, disk);
    expect((await readJournal(disk)).complete.size).toBe(1);
  });

  test.each([0, 1])(
    'a restore or emptying took its place (%i change sets): its history is written behind the former one',
    async (count) => {
      const { name, disk } = await aWorkspace();
      const { lineage } = await readJournal(disk);
      await loseDatabases(name);
      const replacing = await openOn(new SimulatedDisk(), name);
      if (count > 0) await commitEach(replacing, created('restored'));
      await within(name, ({ local }) => local.put({ key: REPLACES_KEY, value: lineage }));
      replacing.close();
      const before = disk.files();
      const store = await openOn(disk, name);
      const journal = { type: 'written', changeSets: count };
      expectOutcome(store, journal, null);
      expect(store.state().legalText.size).toBe(count);
      expectNothingGone(before, disk);
      expect(await readJournal(disk)).toMatchObject({ damage: [], unfinished: null });
      expect((await readJournal(disk)).complete.size).toBe(count);
      store.close();
      const again = await openOn(disk, name);
      expectOutcome(again, { type: 'equal' }, null);
      again.close();
      await loseDatabases(name);
      expect((await openOn(disk, name)).state().legalText.size).toBe(count);
    },
  );

  test('a folder that a newer program wrote is left as it is, and nothing opens', async () => {
    const { name, disk } = await aWorkspace();
    alter(disk, 'journal/000001.jsonl', (line) => line.replace('"format":1', '"format":2'));
    await loseDatabases(name);
    const before = disk.files();
    await expect(openOn(disk, name)).rejects.toThrow('{"type":"newer-data","found":2,"known":1}');
    expect(disk.files()).toEqual(before);
  });
});

describe('a damaged database', () => {
  test('that lost entries of its history comes back from the journal, and stays beside the new one', async () => {
    const { name, disk, ids } = await aWorkspace();
    await loseEntries(name, ids[1]);
    await within(name, ({ local }) => local.put({ key: 'app:draft', value: 'typed' }));
    const store = await openOn(disk, name);
    expectOutcome(store, { type: 'replayed', changeSets: 3 }, { why: 'damaged' });
    expect(store.state().legalText.size).toBe(2);
    expect(await store.local.get('draft')).toBe('typed');
    store.close();
    (await openOn(disk, name)).close();
    expect((await indexedDB.databases()).map((one) => one.name).filter((one) => one?.startsWith(name))).toEqual([
      name,
      `${name}~2`,
    ]);
  });

  test('keeps what the journal lacks, too', async () => {
    const { name, disk } = await aWorkspace();
    const store = await openOn(disk, name);
    disk.failing = () => 'ENOSPC';
    await store.commit({ intent: 'x', detail: {}, undoable: true, changes: [created('late')] });
    store.close();
    disk.failing = null;
    await loseEntries(name, store.history()[2]?.id);
    const again = await openOn(disk, name);
    expect(outcomeOf(again)).toMatchObject({
      journal: { type: 'caught-up', changeSets: 1 },
      recovery: { why: 'damaged', changeSetsFromJournal: 3 },
    });
    expect([...again.state().legalText.keys()].sort()).toEqual(['a', 'b', 'late']);
  });

  test('is not given up for a journal that has less', async () => {
    const { name, disk, ids } = await aWorkspace();
    alter(disk, 'journal/000001.jsonl', (line, index) => (index >= 3 ? null : line));
    await loseEntries(name, ids[1]);
    const store = await openOn(disk, name);
    expect(store.opening.recovery).toBeNull();
    expect(store.database).toBe(name);
    expect(store.state().legalText.size).toBe(2);
  });

  test.each([true, false])('whose recovery breaks down is opened as it is, where it opens (%s)', async (opens) => {
    const { name, disk, ids } = await aWorkspace();
    await loseEntries(name, opens ? ids[1] : undefined);
    if (!opens) await loseDatabases(name);
    vi.stubGlobal(
      'Worker',
      class {
        onerror: ((event: unknown) => void) | null = null;
        postMessage() {
          this.onerror?.({ message: 'out of memory' });
        }
        terminate() {}
      },
    );
    try {
      if (opens) expect((await openOn(disk, name)).database).toBe(name);
      else await expect(openOn(disk, name)).rejects.toThrow('"type":"database-failed","reason":"out of memory"');
    } finally {
      vi.unstubAllGlobals();
    }
    expect((await openOn(disk, name)).history()).toHaveLength(3);
  });

  test('that does not open at all comes back from the journal', async () => {
    const { name, disk } = await aWorkspace();
    const { open } = indexedDB;
    indexedDB.open = (wanted: string, version?: number) => {
      if (wanted === name) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return version === undefined ? open.call(indexedDB, wanted) : open.call(indexedDB, wanted, version);
    };
    try {
      const store = await openOn(disk, name);
      expect(outcomeOf(store)).toMatchObject({
        journal: { type: 'replayed', changeSets: 3 },
        recovery: { why: 'damaged', changeSetsFromJournal: 3 },
      });
      await expect(openOn(new SimulatedDisk(), name)).resolves.toMatchObject({ database: `${name}~2` });
    } finally {
      indexedDB.open = open;
    }
  });
});

describe('attachments of a recovered workspace', () => {
  test('come from their folder, else from the backup; those that are nowhere are named', async () => {
    const { name, disk } = await aWorkspace();
    const store = await openOn(disk, name);
    const bytes = [1, 2, 3].map((one) => new Uint8Array([one]));
    for (const [index, one] of bytes.entries()) {
      const put = await store.attachments.put(one);
      const record = { id: `f${index}`, name: `tệp ${index}.pdf`, sha256: put.ok ? put.value : '' };
      await commitAll(store, [{ op: 'create', entity: 'attachment', id: record.id, record }]);
    }
    store.close();
    await within(name, async ({ blobs }) => blobs.delete(await sha256Hex(bytes[2] ?? new Uint8Array())));
    disk.erase(`attachments/${await sha256Hex(bytes[2] ?? new Uint8Array())}`);
    await backUp(disk, name, AT);
    disk.erase(`attachments/${await sha256Hex(bytes[1] ?? new Uint8Array())}`);
    await loseDatabases(name);
    const again = await openOn(disk, name);
    expect(again.opening.recovery?.missingAttachments).toEqual(['tệp 2.pdf']);
    await within(again.database, async ({ blobs }) => expect(await blobs.count()).toBe(2));
    expect(foldersOn(disk).attachments?.outside).toBe(true);
  });
});

function LABEL(why: string): RegExp {
  return new RegExp(`^20261122T080000Z-${why}-[0-9a-f]{6}$`);
}
