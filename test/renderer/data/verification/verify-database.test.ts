import { describe, expect, test } from 'vitest';
import { createChange, deleteChange } from '../../../../renderer/core/kernel/change';
import { sealEntry } from '../../../../renderer/core/kernel/journal';
import { type Database, openDatabase } from '../../../../renderer/data/database';
import { createQueue } from '../../../../renderer/data/queue';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import type { DatabaseCheck } from '../../../../renderer/data/tasks/tasks';
import { verifyDatabase } from '../../../../renderer/data/verification/verify-database';
import { aDraft, created, deleted, manyCreated, updated } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

/** A database with three change sets and an attachment, altered behind the store's back. */
async function altered(
  alter: (database: Database, keys: { readonly replica: string; readonly signed: string }) => Promise<unknown>,
): Promise<DatabaseCheck> {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  const put = await store.attachments.put(new TextEncoder().encode('%PDF-1.7 đã ký'));
  if (!put.ok) throw new Error(put.error.type);
  await store.commit(aDraft([created('a'), created('b'), created('c')]));
  await store.commit(aDraft([updated('b', { note: 'x' }), deleted('c')]));
  const file = { id: 'f', name: 'QT-06.pdf', sha256: put.value } as { id: string };
  await store.commit(aDraft([createChange('attachment', file)]));
  store.close();
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  const first = await opened.value.journal.toCollection().first();
  await alter(opened.value, { replica: first?.replica ?? '', signed: put.value });
  return verifyDatabase(opened.value, createQueue(name), unwatched);
}

const sound = {
  entries: 6,
  records: 3,
  attachments: 1,
  brokenAt: null,
  incompleteSets: [],
  alteredRecords: [],
  missingAttachments: [],
  alteredAttachments: [],
};

describe('checking a workspace', () => {
  test('finds nothing where nothing was altered, and says what it checked and when', async () => {
    const report = await altered(async () => undefined);
    expect(report).toEqual({ ...sound, at: report.at });
    expect(Math.abs(Date.parse(report.at) - Date.now())).toBeLessThan(60_000);
  });

  test('names the first link that was altered, also when its clock moved', async () => {
    for (const set of [{ actor: 'ai đó' }, { clock: '0000000000001-000000' }, { clock: '9999999999999-000000' }]) {
      const report = await altered(({ journal }, { replica }) => journal.update([replica, 4], set));
      expect(report.brokenAt).toMatchObject({ seq: 4, entity: 'legalText', id: 'b' });
    }
  });

  test('names an entry of which a needed field was taken away, also the last one', async () => {
    for (const seq of [2, 6]) {
      const report = await altered(async ({ journal }, { replica }) => {
        const { clock: _, ...rest } = (await journal.get([replica, seq])) ?? { clock: '' };
        await journal.put(rest as never);
      });
      expect(report.brokenAt).toMatchObject({ seq });
    }
  });

  test('names the link after one that is missing or was sealed anew', async () => {
    const missing = await altered(({ journal }, { replica }) => journal.delete([replica, 2]));
    expect(missing.brokenAt).toMatchObject({ seq: 3, id: 'c' });
    expect(missing.incompleteSets).toHaveLength(1);
    const sealed = await altered(async ({ journal }, { replica }) => {
      const entry = await journal.get([replica, 2]);
      if (entry === undefined) throw new Error('no entry');
      const { hash: _, ...rest } = entry;
      await journal.put(sealEntry({ ...rest, actor: 'ai đó' }));
    });
    expect(sealed.brokenAt).toMatchObject({ seq: 3 });
  });

  test('names entries that cannot be read at all', async () => {
    const report = await altered(({ journal }, { replica }) => journal.update([replica, 2], { change: null as never }));
    expect(report.brokenAt).toMatchObject({ seq: 2, entity: '', id: '' });
    expect(report.alteredRecords).toContainEqual({ entity: 'legalText', id: 'b' });
  });

  test('names change sets that are incomplete at the end, or not listed', async () => {
    const cut = await altered(({ journal }, { replica }) => journal.delete([replica, 6]));
    expect(cut).toMatchObject({ brokenAt: null, entries: 5 });
    expect(cut.incompleteSets).toHaveLength(1);
    const unlisted = await altered(async ({ changeSets }) => {
      const [row] = await changeSets.toArray();
      await changeSets.delete(row?.id ?? '');
    });
    expect(unlisted.incompleteSets).toHaveLength(1);
  });

  test('names records that were altered, removed or added', async () => {
    const report = await altered(async ({ records }) => {
      await records('legalText').update('a', { note: 'sửa lén' });
      await records('legalText').delete('b');
      await records('legalText').put({ id: 'forged' });
      await records('person').put({ id: 'p' });
    });
    expect(report).toMatchObject({ brokenAt: null, incompleteSets: [] });
    expect(report.alteredRecords).toEqual([
      { entity: 'person', id: 'p' },
      { entity: 'legalText', id: 'a' },
      { entity: 'legalText', id: 'b' },
      { entity: 'legalText', id: 'forged' },
    ]);
  });

  test('names at most a hundred altered records', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    await store.commit(aDraft(manyCreated(150)));
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error('not opened');
    await opened.value.records('legalText').clear();
    expect((await verifyDatabase(opened.value, createQueue(name), unwatched)).alteredRecords).toHaveLength(100);
  });

  test('names attachments whose bytes are missing or altered', async () => {
    const missing = await altered(({ blobs }, { signed }) => blobs.delete(signed));
    expect(missing.missingAttachments).toMatchObject([{ id: 'f', name: 'QT-06.pdf' }]);
    const changed = await altered(({ blobs }, { signed }) => blobs.put({ sha256: signed, bytes: new Uint8Array([1]) }));
    expect(changed.alteredAttachments).toMatchObject([{ id: 'f', name: 'QT-06.pdf' }]);
    expect(changed.missingAttachments).toEqual([]);
  });

  test('also looks after the bytes of removed attachments: they may come back', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    await store.commit(
      aDraft([createChange('attachment', { id: 'f', name: 'a.pdf', sha256: 'f'.repeat(64) } as { id: string })]),
    );
    await store.commit(aDraft([deleteChange('attachment', 'f')]));
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error('not opened');
    const report = await verifyDatabase(opened.value, createQueue(name), unwatched);
    expect(report).toMatchObject({ attachments: 1, missingAttachments: [{ name: 'a.pdf' }] });
  });

  test('leaves out what was begun and never finished, and waits for no records that are still to be stored', async () => {
    const report = await altered(async ({ journal, changeSets, records }, { replica }) => {
      const last = await journal.get([replica, 6]);
      if (last === undefined) throw new Error('no entry');
      const { hash: _, ...rest } = last;
      await journal.add(
        sealEntry({ ...rest, seq: 7, changeSet: 'begun', prev: last.hash, clock: '9999999999999-000000' }),
      );
      await changeSets.add({
        ...((await changeSets.get(last.changeSet)) as never as object),
        id: 'begun',
        status: 'writing',
      } as never);
      await changeSets.update(last.changeSet, { status: 'committed' });
      await records('attachment').clear();
    });
    expect(report).toEqual({ ...sound, at: report.at });
  });
});
