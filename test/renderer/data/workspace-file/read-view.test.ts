import { describe, expect, test } from 'vitest';
import { sealEntry } from '../../../../renderer/core/kernel/journal';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import { type Database, openDatabase } from '../../../../renderer/data/database';
import { exportWorkspace } from '../../../../renderer/data/workspace-file/export-workspace';
import { eachEntryPage, entryCount } from '../../../../renderer/data/workspace-file/read-journal';
import { readView } from '../../../../renderer/data/workspace-file/read-view';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { aDraft, aLegalText, created, deleted, manyCreated, updated } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

async function openTest(name: string): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

/** A database whose last change set updates, removes and creates records. */
async function aDatabase(count = 3): Promise<Database> {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  await store.commit(aDraft(manyCreated(count)));
  await store.commit(aDraft([updated('t1', { note: 'x' }), deleted('t2'), created('t0a'), created('zz')]));
  store.close();
  return openTest(name);
}

async function textsOf(database: Database): Promise<readonly JsonObject[]> {
  const rows: JsonObject[] = [];
  await readView(database, (entity, record) => entity === 'legalText' && rows.push(record));
  return rows;
}

/** Takes the last change set back to the moment between its commit and the writing of its records. */
async function beforeRecords(database: Database): Promise<void> {
  const last = (await database.changeSets.toArray()).find(({ count }) => count === 4);
  await database.changeSets.update(last?.id ?? '', { status: 'committed' });
  const texts = database.records('legalText');
  await texts.bulkPut([aLegalText('t1'), aLegalText('t2')] as unknown as JsonObject[]);
  await texts.bulkDelete(['t0a', 'zz']);
}

/** Begins a change set as a crash would leave it. */
async function beginSet(database: Database): Promise<void> {
  const last = await database.journal.orderBy('clock').last();
  if (last === undefined) throw new Error('no entry');
  const { hash, ...rest } = last;
  const clock = '9999999999999-000000';
  await database.journal.add(sealEntry({ ...rest, seq: last.seq + 1, prev: hash, changeSet: 'begun', clock }));
  const row = await database.changeSets.get(last.changeSet);
  if (row !== undefined) await database.changeSets.add({ ...row, id: 'begun', count: 9, status: 'writing' });
}

describe('a view of a workspace', () => {
  test('hands over every record by id, also over many pages', async () => {
    const ids = (await textsOf(await aDatabase(1203))).map(({ id }) => id);
    expect(ids).toHaveLength(1204);
    expect(ids).toEqual([...ids].sort());
  });

  test('has the records of a committed change set before they are stored', async () => {
    const database = await aDatabase();
    const expected = await textsOf(database);
    await beforeRecords(database);
    expect(await textsOf(database)).toEqual(expected);
    expect(expected.map(({ id }) => id)).toEqual(['t0', 't0a', 't1', 'zz']);
  });

  test('leaves out a change set that was begun and never finished', async () => {
    const database = await aDatabase();
    await beginSet(database);
    const view = await readView(database, () => undefined);
    expect(view.changeSets.map(({ count }) => count)).toEqual([3, 4]);
    expect([...view.unfinished]).toEqual(['begun']);
    const seqs: number[] = [];
    await eachEntryPage(database, view, async (page) => void seqs.push(...page.map(({ seq }) => seq)));
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(entryCount(view)).toBe(7);
  });

  test('makes a file that can be read whatever a crash left', async () => {
    const database = await aDatabase();
    const expected = await exportWorkspace(database, '0.1.0');
    await beforeRecords(database);
    await beginSet(database);
    const bytes = await exportWorkspace(database, '0.1.0');
    expect(bytes).toEqual(expected);
    expect((await readWorkspace(bytes)).ok).toBe(true);
  });
});
