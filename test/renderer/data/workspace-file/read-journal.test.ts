import { describe, expect, test } from 'vitest';
import { sealEntry } from '../../../../renderer/core/kernel/journal';
import { type Database, openDatabase } from '../../../../renderer/data/database';
import { eachEntryPage } from '../../../../renderer/data/workspace-file/read-journal';
import { readView } from '../../../../renderer/data/workspace-file/read-view';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

async function openTest(name: string): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

describe('the journal of a view', () => {
  test('does not have what was committed afterwards', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    await store.commit(aDraft([created('a')]));
    const database = await openTest(name);
    const view = await readView(database, () => undefined);
    await store.commit(aDraft([created('b')]));
    const ids: string[] = [];
    await eachEntryPage(database, view, async (page) => void ids.push(...page.map(({ change }) => change.id)));
    expect(ids).toEqual(['a']);
  });

  test('comes in the order of folding over many pages, also where replicas share clocks', async () => {
    const database = await openTest(testDatabaseName());
    const replicas = Array.from({ length: 1100 }, (_, index) => `r${String(index).padStart(4, '0')}`);
    const entry = (replica: string, seq: number) =>
      sealEntry({
        ...{ schema: 1, replica, seq, clock: `0000000000001-00000${seq}`, changeSet: 's', actor: null, at: '' },
        ...{ change: created(`${replica}-${seq}`), prev: '' },
      });
    await database.journal.bulkAdd([1, 2].flatMap((seq) => replicas.map((replica) => entry(replica, seq))));
    const view = await readView(database, () => undefined);
    const found: string[] = [];
    await eachEntryPage(database, view, async (page) => void found.push(...page.map(({ change }) => change.id)));
    expect(found).toEqual([1, 2].flatMap((seq) => replicas.map((replica) => `${replica}-${seq}`)));
  });
});
