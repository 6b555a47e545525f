import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBrokenLink, type JournalEntry } from '../../../../renderer/core/kernel/journal';
import { compareEntries, foldRecords } from '../../../../renderer/data/fold';
import { assembleHistory, type Source } from '../../../../renderer/data/recovery/assemble';
import { unwatched } from '../../../../renderer/data/tasks/pace';
import { chainedSets, type SetWithEntries, someSets } from '../../../support/journal-lines';
import { created, updated } from '../../../support/legal-text-drafts';

const sets = someSets(5);

/** A source with these change sets, less what a hole takes out of it. */
function source(
  some: readonly SetWithEntries[],
  without: { readonly entries?: readonly number[]; readonly sets?: readonly string[] } = {},
): Source {
  return {
    entries: some.flatMap(({ entries }) => entries).filter(({ seq }) => !without.entries?.includes(seq)),
    sets: some.map(({ set }) => set).filter(({ id }) => !without.sets?.includes(id)),
    verified: false,
  };
}

const idsOf = async (...sources: readonly Source[]) =>
  (await assembleHistory(sources, unwatched)).sets.map(({ id }) => id);

describe('a history put together', () => {
  test('from one whole source is that', async () => {
    const { entries, sets: headers, records, incomplete } = await assembleHistory([source(sets)], unwatched);
    expect(entries).toEqual(sets.flatMap((one) => one.entries));
    expect(headers).toEqual(sets.map(({ set }) => set));
    expect(records).toEqual(foldRecords(entries));
    expect(incomplete).toEqual([]);
  });

  test('of nothing is nothing', async () => {
    expect(await idsOf()).toEqual([]);
    expect(await idsOf(source([]))).toEqual([]);
  });

  test('from several fills the holes of one from the other', async () => {
    const holed = source(sets, { entries: [4, 5], sets: ['r-7'] });
    expect(await idsOf(holed)).toEqual(['r-1']);
    expect(await idsOf(holed, source(sets.slice(0, 4)))).toEqual(['r-1', 'r-3', 'r-5', 'r-7', 'r-9']);
  });

  test.each([
    ['an entry is missing', 4, ['r-1']],
    ['the first entry is missing', 1, []],
  ])('ends where %s', async (_, seq, expected) => {
    expect(await idsOf(source(sets, { entries: [seq] }))).toEqual(expected);
  });

  test('leaves an entry out whose hash is not its own, and what comes after it', async () => {
    const altered = source(sets).entries.map(
      (entry): JournalEntry => (entry.seq === 5 ? { ...entry, actor: 'khác' } : entry),
    );
    expect(await idsOf({ ...source(sets), entries: altered })).toEqual(['r-1', 'r-3']);
    expect(await idsOf({ ...source(sets), entries: altered }, source(sets))).toHaveLength(5);
  });

  test('leaves a change set out of which the end is missing, and says so', async () => {
    const cut = await assembleHistory([source(sets, { entries: [10] })], unwatched);
    expect(cut.sets.map(({ id }) => id)).toEqual(['r-1', 'r-3', 'r-5', 'r-7']);
    expect(cut.incomplete).toEqual(['r-9']);
    expect((await assembleHistory([source(sets, { sets: ['r-9'] })], unwatched)).incomplete).toEqual(['r-9']);
  });

  test('makes a header anew that is missing between others', async () => {
    const { sets: headers, incomplete } = await assembleHistory([source(sets, { sets: ['r-5'] })], unwatched);
    expect(headers).toHaveLength(5);
    expect(headers[2]).toEqual({
      ...sets[2]?.set,
      intent: 'history.recovered',
      detail: {},
      undoable: false,
    });
    expect(incomplete).toEqual([]);
  });

  test('takes the longer of two branches, and the header of the earlier source', async () => {
    const other = chainedSets('r', [[created('x')], [created('y')]], sets[1] ?? null, 9_000);
    const first = source([...sets.slice(0, 2), ...other]);
    expect(await idsOf(first, source(sets))).toEqual(sets.map(({ set }) => set.id));
    expect(await idsOf(first, source(sets.slice(0, 3)))).toEqual(['r-1', 'r-3', 'r-5', 'r-6']);
    const renamed = { ...source(sets), sets: sets.map(({ set }) => ({ ...set, intent: 'z' })) };
    expect((await assembleHistory([source(sets), renamed], unwatched)).sets[0]?.intent).toBe('x.y');
  });

  test('ends a replica where it changes a record that another one lost', async () => {
    const base = chainedSets('r', [[created('a')], [created('b')]]);
    const later = chainedSets(
      's',
      [[updated('a', { note: '1' })], [updated('b', { note: '2' })], [created('c')]],
      base[1],
      9_000,
    );
    expect(await idsOf(source([...base, ...later]))).toEqual(['r-1', 'r-2', 's-1', 's-2', 's-3']);
    expect(await idsOf(source([...base.slice(0, 1), ...later]))).toEqual(['r-1', 's-1']);
  });
});

test('whatever is lost, what comes back is whole in itself, and does not depend on the order of sources', async () => {
  const two = chainedSets(
    's',
    [[updated('t0', { note: 'a' })], [created('z')], [updated('z', { note: 'b' })]],
    sets.at(-1),
    5_000,
  );
  const all = [...sets, ...two];
  const hole = fc.record({
    entries: fc.subarray(all.flatMap(({ entries }) => entries.map(({ hash }) => hash))),
    headers: fc.subarray(all.map(({ set }) => set.id)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(hole, { minLength: 1, maxLength: 3 }), async (holes) => {
      const sources = holes.map(
        ({ entries, headers }): Source => ({
          entries: all.flatMap((one) => one.entries).filter(({ hash }) => !entries.includes(hash)),
          sets: all.map(({ set }) => set).filter(({ id }) => !headers.includes(id)),
          verified: false,
        }),
      );
      const { entries, sets: kept, records } = await assembleHistory(sources, unwatched);
      for (const chain of Map.groupBy(entries, ({ replica }) => replica).values())
        expect(firstBrokenLink([...chain].sort((a, b) => a.seq - b.seq))).toBe(-1);
      const counts = Map.groupBy(entries, ({ changeSet }) => changeSet);
      expect(kept.map(({ id, count }) => [id, count])).toEqual(kept.map(({ id }) => [id, counts.get(id)?.length]));
      expect(counts.size).toBe(kept.length);
      expect(entries).toEqual([...entries].sort(compareEntries));
      expect(records).toEqual(foldRecords(entries));
      const again = await assembleHistory([...sources].reverse(), unwatched);
      expect(again.entries).toEqual(entries);
    }),
    { numRuns: 150 },
  );
});
