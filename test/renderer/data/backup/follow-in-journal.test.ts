import { describe, expect, test } from 'vitest';
import { ok } from '../../../../renderer/core/kernel/result';
import { readFolder } from '../../../../renderer/data/journal-folder/read-folder';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { type BackupSetup, setUpBackups } from '../../../support/backup-setup';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { loseDatabases, within } from '../../../support/workspace-on-disk';

/** A workspace of two change sets of which the first is in a backup. */
async function withOldBackup() {
  const setup = await setUpBackups();
  await setup.store.commit(aDraft([created('old')]));
  const backup = await setup.backups.take('manual');
  if (!backup.ok) throw new Error('not taken');
  setup.clock.ms += 60_000;
  await setup.store.commit(aDraft([created('new')]));
  return { ...setup, backup: { type: 'backup', name: backup.value.name } as const };
}

const textsIn = ({ store }: BackupSetup) => [...store.state().legalText.keys()].sort();

async function idsIn({ journal }: BackupSetup) {
  const content = await readFolder(journal, null, unwatched);
  expect([content.damage, content.unfinished]).toEqual([[], null]);
  return content.sets.map(({ id }) => id);
}

describe('a restore', () => {
  test('is in the journal when it is done: without the database the same comes back', async () => {
    const setup = await withOldBackup();
    const [, first] = setup.store.history();
    expect(await setup.backups.restore(setup.backup)).toEqual(ok(null));
    expect(await idsIn(setup)).toEqual([first?.id]);
    await loseDatabases(setup.base);
    const again = await setup.again();
    expect(textsIn(again)).toEqual(['old']);
    expect(again.store.opening.recovery).toMatchObject({ why: 'missing', backup: null, damage: [] });
  });

  test('is in a journal, too, of which the database forgot where it stood', async () => {
    const setup = await withOldBackup();
    await within(setup.store.database, ({ local }) => local.delete('#journal-mark'));
    await setup.backups.restore(setup.backup);
    expect(await idsIn(setup)).toHaveLength(1);
    expect((await setup.again()).store.opening.journal).toEqual({ type: 'equal' });
  });

  test('is done where the journal cannot be written; the next start writes it', async () => {
    const setup = await withOldBackup();
    const { append } = setup.journal;
    setup.journal.append = () => Promise.reject(new Error('ENOSPC'));
    expect(await setup.backups.restore(setup.backup)).toEqual(ok(null));
    setup.journal.append = append;
    expect(await idsIn(setup)).toHaveLength(2);
    const again = await setup.again();
    expect(again.store.opening).toMatchObject({ journal: { type: 'written', changeSets: 1 }, recovery: null });
    expect(await idsIn(setup)).toHaveLength(1);
    expect(textsIn(again)).toEqual(['old']);
  });
});

test('an emptying is in the journal when it is done: without the database the workspace stays empty', async () => {
  const setup = await withOldBackup();
  expect(await setup.backups.empty()).toEqual(ok(null));
  expect(await idsIn(setup)).toEqual([]);
  await loseDatabases(setup.base);
  expect(textsIn(await setup.again())).toEqual([]);
});
