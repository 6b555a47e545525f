import { beforeAll, describe, expect, test } from 'vitest';
import {
  headersInOrder,
  holdsHeads,
  readFacts,
  setsAfter,
} from '../../../../renderer/data/journal-folder/database-facts';
import { chainedSets } from '../../../support/journal-lines';
import { created, manyCreated } from '../../../support/legal-text-drafts';
import { testDatabaseName } from '../../../support/memory-store';
import { within } from '../../../support/workspace-on-disk';

const first = chainedSets('r', [[created('a')], manyCreated(510)]);
const second = chainedSets('s', [[created('b')], [created('c')]], first.at(-1), 2_000);
const sets = [...first, ...second];
const headOf = (index: number) => {
  const last = sets[index]?.entries.at(-1);
  return [last?.seq ?? 0, last?.hash ?? ''] as const;
};

const name = testDatabaseName();

beforeAll(() =>
  within(name, async (database) => {
    await database.journal.bulkAdd(sets.flatMap(({ entries }) => entries));
    await database.changeSets.bulkAdd(sets.map(({ set }) => ({ ...set, status: 'applied' })));
  }),
);

function withSets<T>(work: Parameters<typeof within<T>>[1]): Promise<T> {
  return within(name, work);
}

describe('what a database says of its history', () => {
  test('is where each replica stands', async () => {
    await withSets(async (database) => {
      expect(await readFacts(database, () => 'line')).toEqual({
        lineage: 'line',
        replaces: null,
        heads: { r: headOf(1), s: headOf(3) },
      });
      expect(await holdsHeads(database, { r: headOf(0), s: headOf(3) })).toBe(true);
      expect(await holdsHeads(database, { r: [headOf(0)[0], headOf(1)[1]] })).toBe(false);
      expect(await holdsHeads(database, { other: headOf(0) })).toBe(false);
      expect(await holdsHeads(database, {})).toBe(true);
    });
  });

  test.each([
    [{}, ['r-1', 'r-2', 's-1', 's-2']],
    [{ r: headOf(0) }, ['r-2', 's-1', 's-2']],
    [{ r: headOf(1), s: headOf(2) }, ['s-2']],
    [{ r: headOf(1), s: headOf(3) }, []],
  ])('is which change sets come after heads (%#)', async (heads, expected) => {
    await withSets(async (database) => {
      const facts = await readFacts(database, () => 'line');
      expect([...(await setsAfter(database, facts, heads))].sort()).toEqual(expected);
    });
  });

  test('is its committed change sets in their order', async () => {
    await withSets(async (database) => {
      await database.changeSets.update('s-1', { status: 'writing' });
      expect((await headersInOrder(database)).map(({ id }) => id)).toEqual(['r-1', 'r-2', 's-2']);
      expect((await headersInOrder(database, ['s-2', 'gone', 'r-1'])).map(({ id }) => id)).toEqual(['r-1', 's-2']);
    });
  });
});
