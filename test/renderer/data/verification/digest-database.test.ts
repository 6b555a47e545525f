import { describe, expect, test } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import { type Database, openDatabase } from '../../../../renderer/data/database';
import { createQueue } from '../../../../renderer/data/queue';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { digestDatabase } from '../../../../renderer/data/verification/digest-database';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

async function aDatabase(): Promise<Database> {
  const name = testDatabaseName();
  const store = await openTestStore({ name });
  const put = await store.attachments.put(new Uint8Array([1, 2]));
  if (!put.ok) throw new Error(put.error.type);
  await store.commit(
    aDraft([created('a'), createChange('attachment', { id: 'f', sha256: put.value } as { id: string })]),
  );
  store.close();
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

const digest = (database: Database) => digestDatabase(database, createQueue('digest'), unwatched);

/** Names of tables whose digest an act changes. */
async function changedBy(act: (database: Database) => Promise<unknown>): Promise<readonly string[]> {
  const database = await aDatabase();
  const before = new Map((await digest(database)).map((one) => [one.table, one.sha256]));
  await act(database);
  return (await digest(database)).filter((one) => before.get(one.table) !== one.sha256).map((one) => one.table);
}

describe('the digest of a workspace', () => {
  test('counts the rows of every table, attachments too', async () => {
    const rows = new Map((await digest(await aDatabase())).map((one) => [one.table, one.rows]));
    expect([rows.size, rows.get('legalText'), rows.get('procedure')]).toEqual([entityNames.length + 3, 1, 0]);
    expect(['journal', 'changeSets', 'attachments'].map((table) => rows.get(table))).toEqual([2, 1, 1]);
  });

  test('is the SHA-256 of the canonical lines', async () => {
    const database = await aDatabase();
    const line =
      '{"from":null,"id":"a","issuer":"Chính phủ","note":"","number":"a/2026/NĐ-CP","replacedBy":null,"title":"Nghị định a","to":null,"verified":false}\n';
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(line));
    const found = (await digest(database)).find(({ table }) => table === 'legalText');
    expect(found?.sha256).toBe(Buffer.from(hash).toString('hex'));
  });

  test('changes in the table of which a row changed, and in no other', async () => {
    expect(await changedBy(({ records }) => records('legalText').update('a', { note: 'x' }))).toEqual(['legalText']);
    expect(await changedBy(({ records }) => records('agency').put({ id: 'x' }))).toEqual(['agency']);
    expect(await changedBy(({ journal }) => journal.toCollection().modify({ actor: 'x' }))).toEqual(['journal']);
    expect(await changedBy(({ changeSets }) => changeSets.toCollection().modify({ intent: 'x' }))).toEqual([
      'changeSets',
    ]);
    expect(await changedBy(({ blobs }) => blobs.toCollection().modify({ bytes: new Uint8Array([9]) }))).toEqual([
      'attachments',
    ]);
    expect(await changedBy(({ blobs }) => blobs.clear())).toEqual(['attachments']);
  });

  test('does not change with facts of this machine, with bytes that nobody cites, or with how far a change set is', async () => {
    expect(await changedBy(({ local }) => local.put({ key: 'app:x', value: 1 }))).toEqual([]);
    expect(await changedBy(({ blobs }) => blobs.put({ sha256: 'e'.repeat(64), bytes: new Uint8Array() }))).toEqual([]);
    expect(await changedBy(({ changeSets }) => changeSets.toCollection().modify({ status: 'committed' }))).toEqual([]);
  });
});
