import { describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../../../renderer/core/kernel/result';
import { attachFiles } from '../../../../renderer/core/packs/attach-files';
import { sha256Hex } from '../../../../renderer/data/attachments';
import { openDatabase } from '../../../../renderer/data/database';
import { findGenerations } from '../../../../renderer/data/generations';
import { type BackupSetup, setUpBackups } from '../../../support/backup-setup';
import { aDraft, created, manyCreated } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName, testId } from '../../../support/memory-store';
import { cutPowerAtWrite, fillDisk } from '../../../support/power-cut';
import { storedBytes } from '../../../support/stored-bytes';

const signed = new TextEncoder().encode('bản ký');

/** Two change sets; the first is in a backup, the second came after it. */
async function withOldBackup(base = testDatabaseName()) {
  const setup = await setUpBackups({ base });
  await setup.store.commit(aDraft([created('old')]));
  const backup = await setup.backups.take('manual');
  if (!backup.ok) throw new Error('not taken');
  setup.clock.ms += 60_000;
  await setup.store.commit(aDraft([created('new')]));
  return { ...setup, backup: { type: 'backup', name: backup.value.name } as const };
}

const textsOf = ({ store }: Pick<BackupSetup, 'store'>) => [...store.state().legalText.keys()].sort();

async function localFact(database: string, key: string): Promise<unknown> {
  const opened = await openDatabase(database);
  if (!opened.ok) throw new Error('not opened');
  const fact = (await opened.value.local.get(key))?.value;
  opened.value.dexie.close();
  return fact;
}

describe('restoring a backup', () => {
  test('brings back exactly its state, after a backup of what was there', async () => {
    const setup = await withOldBackup();
    expect(await setup.backups.restore(setup.backup)).toEqual(ok(null));
    const again = await setup.again();
    expect(textsOf(again)).toEqual(['old']);
    expect(again.store.history()).toHaveLength(1);
    const [kept] = again.backups.state().files;
    expect(kept?.reason).toBe('before-restore');
    expect(await again.backups.restore({ type: 'backup', name: kept?.name ?? '' })).toEqual(ok(null));
    expect(textsOf(await again.again())).toEqual(['new', 'old']);
  });

  test('needs no new backup when the newest holds everything', async () => {
    const setup = await withOldBackup();
    const newest = await setup.backups.take('hourly');
    expect(newest.ok && (await setup.backups.restore(setup.backup)).ok).toBe(true);
    expect(setup.folder.written).toHaveLength(2);
  });

  test('starts a new line of history and names the one it replaces', async () => {
    const setup = await withOldBackup();
    const before = await localFact(setup.store.database, '#lineage');
    await setup.backups.restore(setup.backup);
    const { current } = await findGenerations(setup.base);
    expect(await localFact(current, '#replaces')).toBe(before);
    expect(await localFact(current, '#lineage')).not.toBe(before);
    const again = await setup.again();
    expect(again.store.opening).toMatchObject({ journal: { type: 'equal' }, recovery: null });
    await again.store.commit(aDraft([created('after')]));
    const entries = await Promise.all(again.store.history().map(({ id }) => again.store.entriesOf(id)));
    expect(new Set(entries.flat().map(({ replica }) => replica)).size).toBe(2);
  });

  test('carries preferences and what is known of backups over, not what was being typed', async () => {
    const setup = await withOldBackup();
    await setup.store.local.set('language', 'en');
    await setup.store.local.set('draft.revision.r', { text: 'đang gõ' });
    expect((await setup.backups.drill()).ok).toBe(true);
    await setup.backups.verify();
    const before = setup.backups.state();
    await setup.backups.restore(setup.backup);
    const again = await setup.again();
    expect(await again.store.local.get('language')).toBe('en');
    expect(await again.store.local.get('draft.revision.r')).toBeUndefined();
    expect(again.backups.state()).toMatchObject({ drill: before.drill, verification: null });
    expect(before.drill).not.toBeNull();
    expect((await again.backups.take('hourly')).ok).toBe(true);
  });

  test('brings attachments back, into their folder too', async () => {
    const setup = await setUpBackups();
    const file = { name: 'a.pdf', size: signed.length, sha256: await storedBytes(setup.store, signed) };
    const attached = attachFiles({ entity: 'revision', id: 'r' }, [file], [], testId);
    if (attached.ok) await setup.store.commit(attached.value);
    const backup = await setup.backups.take('manual');
    if (!backup.ok) throw new Error('not taken');
    setup.attachments.files.clear();
    await setup.backups.restore({ type: 'backup', name: backup.value.name });
    const hash = await sha256Hex(signed);
    expect(setup.attachments.files.get(hash)).toEqual(signed);
    expect(await (await setup.again()).store.attachments.get(hash)).toEqual(signed);
  });

  test('of a file that the user chose keeps a backup before an import', async () => {
    const setup = await withOldBackup();
    const other = await setUpBackups();
    await other.store.commit(aDraft([created('foreign')]));
    const bytes = await other.store.file.export('1.0.0');
    expect((await setup.backups.restore({ type: 'file', name: 'x.phukin', bytes })).ok).toBe(true);
    const again = await setup.again();
    expect(textsOf(again)).toEqual(['foreign']);
    expect(again.backups.state().last?.reason).toBe('before-import');
  });

  test('of a damaged or missing file changes nothing and takes no backup', async () => {
    const setup = await withOldBackup();
    const bytes = (setup.folder.files.get(setup.backup.name) ?? new Uint8Array()).slice();
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    const damaged = await setup.backups.restore({ type: 'file', name: 'x.phukin', bytes });
    expect(damaged.ok).toBe(false);
    const name = '20200101T000000Z-daily.phukin';
    expect(await setup.backups.restore({ type: 'backup', name })).toEqual(err({ type: 'backup-gone' }));
    expect(setup.folder.written).toHaveLength(1);
    expect(textsOf(setup)).toEqual(['new', 'old']);
    expect((await findGenerations(setup.base)).current).toBe(setup.store.database);
  });

  test('without a backup of the present state is refused', async () => {
    const setup = await withOldBackup();
    setup.folder.refusal = 'EACCES';
    const failure = { type: 'write-failed', reason: 'EACCES' };
    expect(await setup.backups.restore(setup.backup)).toEqual(err({ type: 'backup-failed', failure }));
    setup.folder.refusal = null;
    expect(textsOf(await setup.again())).toEqual(['new', 'old']);
  });

  test('on a full disk is refused as such and leaves no database behind', async () => {
    const setup = await withOldBackup();
    await setup.backups.take('hourly');
    const makeRoom = fillDisk();
    const result = await setup.backups.restore(setup.backup).finally(makeRoom);
    expect(result).toEqual(err({ type: 'quota-exceeded' }));
    expect(await findGenerations(setup.base)).toMatchObject({ current: setup.base, leftovers: [] });
    expect(textsOf(await setup.again())).toEqual(['new', 'old']);
  });

  test('keeps what another window changed while the backup was being loaded', async () => {
    const setup = await withOldBackup();
    const other = await openTestStore({ name: setup.base });
    let committed = false;
    setup.backups.subscribe(() => {
      const { busy } = setup.backups.state();
      if (committed || busy?.work !== 'restore' || busy.done < 700) return;
      committed = true;
      void other.commit(aDraft([created('late')]));
    });
    expect(await setup.backups.restore(setup.backup)).toEqual(ok(null));
    expect(committed).toBe(true);
    const again = await setup.again();
    expect(textsOf(again)).toEqual(['old']);
    const [newest] = again.backups.state().files;
    await again.backups.restore({ type: 'backup', name: newest?.name ?? '' });
    expect(textsOf(await again.again())).toEqual(['late', 'new', 'old']);
  });
});

test('a window that still shows the replaced workspace stores nothing in it any more, and is told', async () => {
  const setup = await withOldBackup();
  const onReplaced = vi.fn();
  const other = await openTestStore({ name: setup.base, onReplaced });
  await setup.backups.restore(setup.backup);
  expect(await other.commit(aDraft([created('too late')]))).toMatchObject({
    ok: false,
    error: { type: 'database-failed' },
  });
  expect(onReplaced).toHaveBeenCalledTimes(1);
  expect(textsOf(await setup.again())).toEqual(['old']);
});

describe('without a folder of backups', () => {
  test('a restore goes ahead, since the user was asked to save a file first', async () => {
    const setup = await setUpBackups({ folder: null });
    await setup.store.commit(aDraft([created('mine')]));
    const other = await setUpBackups();
    await other.store.commit(aDraft([created('foreign')]));
    const bytes = await other.store.file.export('1.0.0');
    expect(await setup.backups.restore({ type: 'file', name: 'x.phukin', bytes })).toEqual(ok(null));
    const found = await findGenerations(setup.base);
    expect(found.leftovers).toContain(setup.base);
    expect(textsOf(await setup.again())).toEqual(['foreign']);
  });
});

describe('emptying', () => {
  test('leaves an empty workspace and a backup that brings everything back', async () => {
    const setup = await withOldBackup();
    expect(await setup.backups.empty()).toEqual(ok(null));
    const again = await setup.again();
    expect(again.store.history()).toEqual([]);
    expect(textsOf(again)).toEqual([]);
    expect(again.store.opening.recovery).toBeNull();
    const [kept] = again.backups.state().files;
    expect(kept?.reason).toBe('before-empty');
    expect((await again.backups.restore({ type: 'backup', name: kept?.name ?? '' })).ok).toBe(true);
    expect(textsOf(await again.again())).toEqual(['new', 'old']);
  });
});

describe('a power cut while a backup of 260 records is restored', () => {
  async function restoreWithCut(nth: number) {
    const base = testDatabaseName();
    const setup = await setUpBackups({ base });
    await setup.store.commit(aDraft(manyCreated(260)));
    const backup = await setup.backups.take('manual');
    if (!backup.ok) throw new Error('not taken');
    setup.clock.ms += 60_000;
    await setup.store.commit(aDraft([created('new')]));
    const cut = cutPowerAtWrite(nth);
    const result = await setup.backups
      .restore({ type: 'backup', name: backup.value.name })
      .then(
        (restored) => restored.ok,
        () => false,
      )
      .finally(cut.restore);
    const again = await setup.again();
    return { result, writes: cut.writes(), texts: textsOf(again), again };
  }

  test('at any write leaves the old workspace or the new one, whole, in which work goes on', async () => {
    const whole = await restoreWithCut(Number.POSITIVE_INFINITY);
    expect(whole.result).toBe(true);
    expect(whole.texts).toHaveLength(260);
    const { writes } = whole;
    const every = Math.max(1, Math.floor(writes / 8));
    const points = Array.from({ length: writes }, (_, index) => index + 1).filter(
      (nth) => nth <= 4 || nth > writes - 10 || nth % every === 0,
    );
    const seen = new Map<number, number>();
    for (const nth of points) {
      const { result, texts, again } = await restoreWithCut(nth);
      expect([260, 261], `write ${nth} of ${writes}`).toContain(texts.length);
      // what was told to have been restored is in force
      if (result) expect(texts.length).toBe(260);
      expect((await again.store.commit(aDraft([created('after')]))).ok).toBe(true);
      expect(await findGenerations(again.base)).toMatchObject({ leftovers: [] });
      seen.set(texts.length, (seen.get(texts.length) ?? 0) + 1);
    }
    expect(seen.get(261)).toBeGreaterThan(15);
  }, 240_000);
});
