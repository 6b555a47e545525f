import { expect, test } from 'vitest';
import { openDatabase } from '../../../renderer/data/database';
import type { RecordWrite } from '../../../renderer/data/read-model';
import { tablesOf, writeRecords } from '../../../renderer/data/record-writes';
import { testDatabaseName } from '../../support/memory-store';

const writes: readonly RecordWrite[] = [
  { entity: 'legalText', id: 'a', record: { id: 'a', note: 'new' } },
  { entity: 'legalText', id: 'b', record: null },
  { entity: 'procedure', id: 'p', record: { id: 'p' } },
];

test('records are put and removed, and writing them twice changes nothing', async () => {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  const { dexie, records } = opened.value;
  await records('legalText').bulkPut([{ id: 'a', note: 'old' }, { id: 'b' }]);
  for (let time = 0; time < 2; time += 1) {
    await dexie.transaction('rw', tablesOf(opened.value, writes), () => writeRecords(opened.value, writes));
    expect(await records('legalText').toArray()).toEqual([{ id: 'a', note: 'new' }]);
    expect(await records('procedure').toArray()).toEqual([{ id: 'p' }]);
  }
});

test('a transaction names only the tables that it touches', async () => {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  expect(tablesOf(opened.value, writes).map((table) => table.name)).toEqual(['legalText', 'procedure']);
});
