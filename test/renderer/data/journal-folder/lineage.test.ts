import { expect, test } from 'vitest';
import { LINEAGE_KEY, REPLACES_KEY, readLineage } from '../../../../renderer/data/journal-folder/lineage';
import { testDatabaseName } from '../../../support/memory-store';
import { within } from '../../../support/workspace-on-disk';

test('a database gets a line of history once, and keeps it', async () => {
  await within(testDatabaseName(), async (database) => {
    expect(await readLineage(database, () => 'first')).toEqual({ lineage: 'first', replaces: null });
    expect(await readLineage(database, () => 'second')).toEqual({ lineage: 'first', replaces: null });
  });
});

test('it tells which one it took the place of', async () => {
  await within(testDatabaseName(), async (database) => {
    await database.local.bulkPut([
      { key: LINEAGE_KEY, value: 'new' },
      { key: REPLACES_KEY, value: 'old' },
    ]);
    expect(await readLineage(database, () => 'other')).toEqual({ lineage: 'new', replaces: 'old' });
  });
});
