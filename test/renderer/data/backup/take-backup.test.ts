import { describe, expect, test } from 'vitest';
import { err } from '../../../../renderer/core/kernel/result';
import type { BackupReason } from '../../../../renderer/data/backup/backups';
import { inlineTasks } from '../../../../renderer/data/tasks/inline-tasks';
import { type BackupSetup, setUpBackups } from '../../../support/backup-setup';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { fillDisk } from '../../../support/power-cut';

const HOUR = 3_600_000;

/** Takes a backup that must succeed. */
async function taken({ backups }: BackupSetup, reason: BackupReason) {
  const result = await backups.take(reason);
  if (!result.ok) throw new Error(`not taken: ${JSON.stringify(result.error)}`);
  return result.value;
}

async function withOne() {
  const setup = await setUpBackups();
  await setup.store.commit(aDraft([created('a')]));
  return setup;
}

describe('taking a backup', () => {
  test('writes the workspace file under a name that says when and why', async () => {
    const setup = await withOne();
    const file = await taken(setup, 'daily');
    expect(file.name).toBe('20261122T080000Z-daily.phukin');
    expect(setup.folder.files.get(file.name)).toEqual(await setup.store.file.export('1.2.3'));
    expect(setup.backups.state()).toMatchObject({ last: file, files: [file], lastFailure: null, busy: null });
  });

  test('of a workspace that did not change since is refused, except by hand', async () => {
    const setup = await withOne();
    await taken(setup, 'daily');
    expect(await setup.backups.take('hourly')).toEqual(err({ type: 'nothing-to-keep' }));
    await taken(setup, 'manual');
    await setup.store.commit(aDraft([created('b')]));
    await taken(setup, 'hourly');
    expect(setup.folder.written).toHaveLength(3);
    expect(setup.backups.state().lastFailure).toBeNull();
  });

  test('that did not change is remembered over a restart, but not when the file is gone', async () => {
    const setup = await withOne();
    const file = await taken(setup, 'daily');
    const again = await setup.again();
    expect(await again.backups.take('close')).toEqual(err({ type: 'nothing-to-keep' }));
    setup.folder.files.delete(file.name);
    expect((await again.backups.take('close')).ok).toBe(true);
  });

  test('of an empty workspace keeps nothing, also by hand', async () => {
    const { backups } = await setUpBackups();
    expect(await backups.take('manual')).toEqual(err({ type: 'nothing-to-keep' }));
  });

  test('twice in a second for the same reason gives two files', async () => {
    const setup = await withOne();
    const [first, second] = [await taken(setup, 'manual'), await taken(setup, 'manual')];
    expect(first.name).not.toBe(second.name);
    expect(setup.backups.state().files).toHaveLength(2);
  });

  test('without a folder is refused', async () => {
    const { store, backups } = await setUpBackups({ folder: null });
    await store.commit(aDraft([created('a')]));
    expect(await backups.take('manual')).toEqual(err({ type: 'no-folder' }));
    expect(backups.state()).toMatchObject({ files: [], space: null, outside: false });
  });

  test('is shown while it goes on', async () => {
    const setup = await withOne();
    const seen: unknown[] = [];
    setup.backups.subscribe(() => seen.push(setup.backups.state().busy?.work ?? null));
    await taken(setup, 'manual');
    expect(seen[0]).toBe('backup');
    expect(seen.at(-1)).toBeNull();
  });
});

describe('a disk without room', () => {
  test('is told with what is needed and free, and older backups stay', async () => {
    const setup = await withOne();
    const file = await taken(setup, 'daily');
    setup.folder.capacity = file.size + 1000;
    setup.clock.ms += HOUR;
    await setup.store.commit(aDraft([created('b')]));
    const result = await setup.backups.take('hourly');
    const failure = { type: 'no-space', needed: expect.any(Number), free: 1000 };
    expect(result).toEqual(err(failure));
    expect([...setup.folder.files.keys()]).toEqual([file.name]);
    expect(setup.backups.state().lastFailure).toEqual({ at: '2026-11-22T09:00:00.000Z', failure });
    expect((await setup.again()).backups.state().lastFailure?.failure).toEqual(failure);
  });

  test('is told without packing anything', async () => {
    let packed = 0;
    const tasks = inlineTasks();
    const setup = await setUpBackups({
      tasks: {
        exportFile: (...call) => {
          packed += 1;
          return tasks.exportFile(...call);
        },
      },
    });
    await setup.store.commit(aDraft([created('a')]));
    setup.folder.capacity = 1000;
    expect((await setup.backups.take('manual')).ok).toBe(false);
    expect(packed).toBe(0);
  });

  test('gets room from the oldest backups beyond the three newest', async () => {
    const setup = await withOne();
    const names: string[] = [];
    for (let hour = 0; hour < 5; hour += 1) {
      names.push((await taken(setup, 'manual')).name);
      setup.clock.ms += HOUR;
    }
    const used = [...setup.folder.files.values()].reduce((sum, { length }) => sum + length, 0);
    setup.folder.capacity = used + 50 * 1024 ** 2;
    const newest = await taken(setup, 'manual');
    expect([...setup.folder.files.keys()].sort()).toEqual([...names.slice(2), newest.name]);
  });

  test('keeps every backup when all of the old ones together would not make room', async () => {
    const setup = await withOne();
    for (let hour = 0; hour < 5; hour += 1) {
      await taken(setup, 'manual');
      setup.clock.ms += HOUR;
    }
    setup.folder.capacity = 100_000;
    expect(await setup.backups.take('manual')).toMatchObject({ error: { type: 'no-space' } });
    expect(setup.folder.files.size).toBe(5);
  });

  test('that shows only when writing is told as such', async () => {
    const setup = await withOne();
    setup.folder.refusal = 'ENOSPC';
    expect(await setup.backups.take('manual')).toMatchObject({ ok: false, error: { type: 'no-space' } });
  });
});

test('a database without room does not keep a backup from a disk that has some', async () => {
  const setup = await withOne();
  const makeRoom = fillDisk();
  const result = await setup.backups.take('hourly').finally(makeRoom);
  expect(result.ok).toBe(true);
  expect(setup.backups.state().last?.reason).toBe('hourly');
});

describe('a folder that does not do as it is told', () => {
  test('gives the system code, which is remembered until a backup succeeds', async () => {
    const setup = await withOne();
    setup.folder.refusal = 'EROFS';
    expect(await setup.backups.take('manual')).toEqual(err({ type: 'write-failed', reason: 'EROFS' }));
    expect(setup.backups.state().lastFailure?.failure).toEqual({ type: 'write-failed', reason: 'EROFS' });
    setup.folder.refusal = null;
    await taken(setup, 'manual');
    expect(setup.backups.state().lastFailure).toBeNull();
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['with an altered seal', (bytes: Uint8Array) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1)],
  ])('and keeps the file %s is found out, and older backups stay', async (_, spoil) => {
    const setup = await withOne();
    const good = await taken(setup, 'daily');
    await setup.store.commit(aDraft([created('b')]));
    setup.folder.store = spoil;
    expect(await setup.backups.take('hourly')).toEqual(err({ type: 'write-failed', reason: 'EIO' }));
    expect([...setup.folder.files.keys()]).toEqual([good.name]);
    setup.folder.store = (bytes) => bytes;
    await taken(setup, 'hourly');
  });

  test('opens all the same, empty', async () => {
    const folder = { ...(await setUpBackups()).folder, list: () => Promise.reject(new Error('EACCES')) };
    const { backups, store } = await setUpBackups({ folder });
    await store.commit(aDraft([created('a')]));
    expect(backups.state().files).toEqual([]);
    expect(await backups.take('manual')).toEqual(err({ type: 'write-failed', reason: 'EACCES' }));
  });
});

test('a stopped backup leaves nothing behind and is no fault', async () => {
  const setup = await withOne();
  const stop = new AbortController();
  setup.backups.subscribe(() => stop.abort());
  expect(await setup.backups.take('manual', stop.signal)).toEqual(err({ type: 'stopped' }));
  expect(setup.folder.files.size).toBe(0);
  expect(setup.backups.state()).toMatchObject({ lastFailure: null, busy: null });
});

test('older backups are thinned out only once the new one is safe', async () => {
  const setup = await withOne();
  for (let count = 0; count < 6; count += 1) {
    await setup.store.commit(aDraft([created(`c${count}`)]));
    await taken(setup, 'hourly');
    setup.clock.ms += 60_000;
  }
  expect(setup.folder.files.size).toBe(3);
  await setup.store.commit(aDraft([created('last')]));
  setup.folder.store = (bytes) => bytes.slice(1);
  await setup.backups.take('hourly');
  expect(setup.folder.files.size).toBe(3);
});
