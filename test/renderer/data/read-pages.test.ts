import { expect, test } from 'vitest';
import { readPages } from '../../../renderer/data/read-pages';
import { testDatabaseName } from '../../support/memory-store';
import { within } from '../../support/workspace-on-disk';

test.each([0, 1, 199, 200, 201, 650])('all of %i rows are read, in the order of their keys', async (count) => {
  const rows = Array.from({ length: count }, (_, index) => ({ id: `t${String(index).padStart(4, '0')}` }));
  await within(testDatabaseName(), async (database) => {
    await database.records('legalText').bulkAdd(rows.toReversed());
    expect(await readPages(database.records('legalText'))).toEqual(rows);
  });
});
