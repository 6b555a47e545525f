import { describe, expect, it } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import { databaseFacts } from '../../../../renderer/data/support/database-facts';
import { openTestStore, testDatabaseName } from '../../../support/memory-store';

/** Makes a database with a `journal` and an empty table. */
async function journalDatabase(
  name: string,
  rows: readonly (readonly [replica: string, seq: number])[],
): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(name, 30);
    opening.onupgradeneeded = () => {
      const journal = opening.result.createObjectStore('journal', { keyPath: ['replica', 'seq'] });
      opening.result.createObjectStore('person', { keyPath: 'id' });
      for (const [replica, seq] of rows) journal.add({ replica, seq, hash: `${replica}${seq}` });
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

describe('facts of a database', () => {
  it('are its shape, its rows, and length and head of each chain', async () => {
    const name = testDatabaseName();
    const rows = [
      ['b', 1],
      ['a', 1],
      ['a', 2],
      ['a', 10],
      ['ab', 1],
      ['b', 2],
    ] as const;
    await journalDatabase(name, rows);
    expect(await databaseFacts(name)).toEqual({
      name,
      schema: 3,
      tables: [
        { table: 'journal', rows: 6 },
        { table: 'person', rows: 0 },
      ],
      chains: [
        { replica: 'a', length: 10, head: 'a10' },
        { replica: 'ab', length: 1, head: 'ab1' },
        { replica: 'b', length: 2, head: 'b2' },
      ],
    });
  });

  it('are those of the workspace while it is open', async () => {
    const name = testDatabaseName();
    const store = await openTestStore({ name });
    const changes = ['t-1', 't-2'].map((id) => createChange('orgUnit', { id, names: [] } as never));
    await store.commit({ intent: 'test.seed', detail: {}, undoable: false, changes });
    const facts = await databaseFacts(name);
    expect(facts?.tables).toContainEqual({ table: 'orgUnit', rows: 2 });
    expect(facts?.chains).toMatchObject([{ length: 2 }]);
  });

  it('are none where there is no database, and none comes into being', async () => {
    const name = testDatabaseName();
    expect(await databaseFacts(name)).toBeNull();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('are bare for a database without tables', async () => {
    const name = testDatabaseName();
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(name, 10);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await databaseFacts(name)).toEqual({ name, schema: 1, tables: [], chains: [] });
  });
});
