import { expect, test } from 'vitest';
import { markOf, readMark, startOf, writeMark } from '../../../../renderer/data/journal-folder/position';
import { testDatabaseName } from '../../../support/memory-store';
import { within } from '../../../support/workspace-on-disk';

const position = { ...startOf('L', '2026-11-22T08:00:00.000Z'), segment: 3, size: 7, heads: { r: [1, 'a'] } as const };

test('a position is remembered until the next one', async () => {
  await within(testDatabaseName(), async (database) => {
    expect(await readMark(database)).toBeNull();
    await writeMark(database, position);
    expect(await readMark(database)).toEqual(position);
    await database.local.put(markOf({ ...position, size: 8 }));
    expect(await readMark(database)).toEqual({ ...position, size: 8 });
  });
});

test.each([null, 'x', 7, {}, { lineage: 'L', segment: 1 }])('%j is no position', async (value) => {
  await within(testDatabaseName(), async (database) => {
    await database.local.put({ key: '#journal-mark', value });
    expect(await readMark(database)).toBeNull();
  });
});
