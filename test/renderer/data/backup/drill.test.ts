import { describe, expect, test } from 'vitest';
import { err } from '../../../../renderer/core/kernel/result';
import { attachFiles } from '../../../../renderer/core/packs/attach-files';
import { openDatabase } from '../../../../renderer/data/database';
import { inlineTasks } from '../../../../renderer/data/tasks/inline-tasks';
import { type BackupSetup, setUpBackups } from '../../../support/backup-setup';
import { aDraft, created, manyCreated } from '../../../support/legal-text-drafts';
import { testDatabaseName, testId } from '../../../support/memory-store';
import { storedBytes } from '../../../support/stored-bytes';

async function withRecords(options: Parameters<typeof setUpBackups>[0] = {}) {
  const setup = await setUpBackups(options);
  await setup.store.commit(aDraft(manyCreated(30)));
  const bytes = new TextEncoder().encode('bản ký');
  const file = { name: 'a.pdf', size: bytes.length, sha256: await storedBytes(setup.store, bytes) };
  const attached = attachFiles({ entity: 'revision', id: 'r' }, [file], [], testId);
  if (attached.ok) await setup.store.commit(attached.value);
  return setup;
}

async function drilled({ backups }: BackupSetup) {
  const drill = await backups.drill();
  if (!drill.ok) throw new Error(`no drill: ${JSON.stringify(drill.error)}`);
  return drill.value;
}

async function scratchOf({ base }: BackupSetup): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === `${base}-drill`);
}

describe('trying a backup out', () => {
  test('finds that it gives back exactly the live data, and remembers it', async () => {
    const setup = await withRecords();
    const report = await drilled(setup);
    expect(report).toMatchObject({ at: '2026-11-22T08:00:00.000Z', differences: [], failure: null });
    expect(report.rows).toBeGreaterThanOrEqual(31 + 31 + 2 + 1);
    expect(report.tables).toBeGreaterThan(15);
    expect(report.backup).toBe(setup.backups.state().last?.name);
    expect((await setup.again()).backups.state().drill).toEqual(report);
    expect(await scratchOf(setup)).toBe(false);
  });

  test('takes a backup only where the newest is older than the data', async () => {
    const setup = await withRecords();
    await drilled(setup);
    await drilled(setup);
    expect(setup.folder.written).toHaveLength(1);
    await setup.store.commit(aDraft([created('later')]));
    await drilled(setup);
    expect(setup.folder.written).toHaveLength(2);
  });

  test('names the tables that differ', async () => {
    const setup = await withRecords();
    const opened = await openDatabase(setup.store.database);
    if (!opened.ok) throw new Error('not opened');
    await setup.backups.take('daily');
    const record = await opened.value.records('legalText').get('t3');
    await opened.value.records('legalText').put({ ...record, id: 't3', title: 'sửa lén' });
    expect((await drilled(setup)).differences).toEqual(['legalText']);
    await opened.value.blobs.clear();
    expect((await drilled(setup)).differences).toEqual(['attachments', 'legalText']);
    opened.value.dexie.close();
  });

  test('finds a backup that was damaged on the disk', async () => {
    const setup = await withRecords();
    const taken = await setup.backups.take('daily');
    if (!taken.ok) throw new Error('not taken');
    const bytes = setup.folder.files.get(taken.value.name) ?? new Uint8Array();
    const half = bytes.length >> 1;
    setup.folder.files.set(taken.value.name, bytes.with(half, (bytes[half] ?? 0) ^ 1));
    const report = await drilled(setup);
    expect(report.failure).not.toBeNull();
    expect(await scratchOf(setup)).toBe(false);
  });

  test('of an empty workspace has nothing to keep, and without a folder none', async () => {
    expect(await (await setUpBackups()).backups.drill()).toEqual(err({ type: 'nothing-to-keep' }));
    const { backups } = await withRecords({ folder: null });
    expect(await backups.drill()).toEqual(err({ type: 'no-folder' }));
  });

  test('tells what kept a backup from being taken', async () => {
    const setup = await withRecords();
    setup.folder.refusal = 'EROFS';
    expect(await setup.backups.drill()).toEqual(err({ type: 'write-failed', reason: 'EROFS' }));
  });

  test('begins anew when the workspace changes meanwhile', async () => {
    const tasks = inlineTasks();
    let digests = 0;
    let change: () => Promise<unknown> = async () => undefined;
    const setup = await withRecords({
      tasks: {
        async digest(...call) {
          digests += 1;
          const tables = await tasks.digest(...call);
          if (digests === 1) await change();
          return tables;
        },
      },
    });
    change = () => setup.store.commit(aDraft([created('meanwhile')]));
    expect((await drilled(setup)).differences).toEqual([]);
    expect(digests).toBe(3);
  });
});

describe('the scratch database', () => {
  test('goes when the drill is stopped', async () => {
    const stop = new AbortController();
    const tasks = inlineTasks();
    const setup = await withRecords({
      tasks: {
        async loadFile(...call) {
          const loaded = await tasks.loadFile(...call);
          stop.abort();
          return loaded;
        },
      },
    });
    expect(await setup.backups.drill(stop.signal)).toEqual(err({ type: 'stopped' }));
    expect(await scratchOf(setup)).toBe(false);
    expect(setup.backups.state()).toMatchObject({ drill: null, busy: null });
  });

  test('that a killed program left behind goes at the next start', async () => {
    const base = testDatabaseName();
    const left = await openDatabase(`${base}-drill`);
    if (left.ok) left.value.dexie.close();
    const setup = await setUpBackups({ base });
    // waits behind the removal
    await setup.backups.take('manual');
    expect(await scratchOf(setup)).toBe(false);
  });
});
