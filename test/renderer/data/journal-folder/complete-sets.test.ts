import { expect, test } from 'vitest';
import { completeSets } from '../../../../renderer/data/journal-folder/complete-sets';
import { someSets } from '../../../support/journal-lines';

const sets = someSets(3);
const headers = sets.map(({ set }) => set);
const entries = sets.flatMap((one) => one.entries);
const headOf = (index: number) => [entries[index]?.seq, entries[index]?.hash];

test('a change set is complete with its header and as many entries as that says', () => {
  const { complete, incomplete, heads } = completeSets({ entries, sets: headers });
  expect([...complete.keys()]).toEqual(['r-1', 'r-3', 'r-5']);
  expect([...complete.values()]).toEqual(headers);
  expect(incomplete).toEqual([]);
  expect(heads).toEqual({ r: headOf(5) });
});

test.each([
  ['its header', entries, headers.slice(0, 2)],
  ['an entry', entries.slice(0, 5), headers],
  ['all entries', entries.slice(0, 4), headers],
])('one without %s is not, and heads do not count it', (_, some, named) => {
  const { complete, incomplete, heads } = completeSets({ entries: some, sets: named });
  expect([...complete.keys()]).toEqual(['r-1', 'r-3']);
  expect(incomplete).toEqual(['r-5']);
  expect(heads).toEqual({ r: headOf(3) });
});

test('lines that come twice count once', () => {
  const twice = { entries: [...entries.slice(0, 5), ...entries.slice(4, 5)], sets: [...headers, ...headers] };
  expect(completeSets(twice).incomplete).toEqual(['r-5']);
  expect(completeSets({ entries: [...entries, ...entries], sets: [...headers, ...headers] }).complete.size).toBe(3);
});

test('heads go on from those before', () => {
  const before = { other: [7, 'a'.repeat(64)], r: [1, 'b'.repeat(64)] } as const;
  expect(completeSets({ entries, sets: headers }, before).heads).toEqual({ ...before, r: headOf(5) });
});
