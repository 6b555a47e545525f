import { expect, test } from 'vitest';
import { openDatabase } from '../../../../renderer/data/database';
import { discardImport, IMPORT_MARK } from '../../../../renderer/data/workspace-file/interrupted-import';
import { testDatabaseName } from '../../../support/memory-store';

test('only what an interrupted import left is removed, and facts of this machine stay', async () => {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  const { records, local } = opened.value;
  await records('legalText').put({ id: 'kept' });
  await local.put({ key: 'app:preference', value: 1 });
  await discardImport(opened.value);
  expect(await records('legalText').count()).toBe(1);
  await local.put({ key: IMPORT_MARK, value: true });
  await discardImport(opened.value);
  expect(await records('legalText').count()).toBe(0);
  expect((await local.toArray()).map(({ key }) => key)).toEqual(['app:preference']);
});
