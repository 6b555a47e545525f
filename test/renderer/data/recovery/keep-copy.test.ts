import { expect, test } from 'vitest';
import { type CopyPlace, keepCopy } from '../../../../renderer/data/recovery/keep-copy';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';
import { testFolder } from '../../../support/test-folder';
import { within } from '../../../support/workspace-on-disk';

const AT = '2026-11-22T08:00:00.000Z';

async function keep(name: string, backups: CopyPlace['backups']) {
  return within(name, (database) => keepCopy(database, 'recovered', { backups, program: '0.0.0', now: () => AT }));
}

async function aWorkspace(): Promise<string> {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.commit(aDraft([created('a')]));
  store.close();
  return name;
}

test('a copy never takes another one’s place', async () => {
  const [name, folder] = [await aWorkspace(), testFolder()];
  for (let copy = 0; copy < 3; copy += 1) expect(await keep(name, folder)).toEqual({ ok: true, value: null });
  expect([...folder.files.keys()]).toEqual([
    '20261122T080000Z-recovered.phukin',
    '20261122T080001Z-recovered.phukin',
    '20261122T080002Z-recovered.phukin',
  ]);
});

test('why none was made is told', async () => {
  const name = await aWorkspace();
  expect(await keep(name, null)).toEqual({ ok: false, error: { type: 'no-folder' } });
  expect(await keep(testDatabaseName(), testFolder())).toEqual({ ok: false, error: { type: 'nothing-to-keep' } });
  const full = testFolder();
  full.refusal = 'EROFS';
  expect(await keep(name, full)).toEqual({ ok: false, error: { type: 'write-failed', reason: 'EROFS' } });
});
