import { describe, expect, test } from 'vitest';
import { err } from '../../../../renderer/core/kernel/result';
import { setUpBackups } from '../../../support/backup-setup';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openSampleStore } from '../../../support/sample-store';

async function withTwo() {
  const setup = await setUpBackups();
  await setup.store.commit(aDraft([created('a')]));
  const backup = await setup.backups.take('manual');
  if (!backup.ok) throw new Error('not taken');
  setup.clock.ms += 60_000;
  await setup.store.commit(aDraft([created('b')]));
  await setup.store.commit(aDraft([created('c')]));
  return { ...setup, name: backup.value.name };
}

describe('the preview of a backup', () => {
  test('tells what would go and come, and changes nothing', async () => {
    const { backups, store, name } = await withTwo();
    const preview = await backups.preview({ type: 'backup', name });
    expect(preview.ok && preview.value).toEqual({
      agency: null,
      program: '1.2.3',
      lastAt: '2026-11-22T08:00:00.000Z',
      counts: { administrativeProcedures: 0, procedures: 0, changeSets: 1, attachments: 0 },
      now: {
        administrativeProcedures: 0,
        procedures: 0,
        changeSets: 3,
        attachments: 0,
        lastAt: '2026-11-22T08:01:00.000Z',
      },
      lost: 2,
      gained: 0,
    });
    expect(store.history()).toHaveLength(3);
    expect(backups.state().files).toHaveLength(1);
  });

  test('of a file from elsewhere counts all of both', async () => {
    const { backups } = await withTwo();
    const sample = await openSampleStore();
    const bytes = await sample.file.export('9.9.9');
    const preview = await backups.preview({ type: 'file', name: 'mau.phukin', bytes });
    expect(preview.ok && preview.value).toMatchObject({
      program: '9.9.9',
      counts: { administrativeProcedures: 44, procedures: 40 },
      lost: 3,
      gained: sample.history().length,
    });
    expect(preview.ok && preview.value.agency).toContain('Lam Giang');
  });

  test('of one that is gone or damaged says so', async () => {
    const { backups, folder, name } = await withTwo();
    const gone = { type: 'backup', name: '20200101T000000Z-daily.phukin' } as const;
    expect(await backups.preview(gone)).toEqual(err({ type: 'backup-gone' }));
    folder.files.set(name, (folder.files.get(name) ?? new Uint8Array()).slice(0, -1));
    expect((await backups.preview({ type: 'backup', name })).ok).toBe(false);
  });
});
