import { describe, expect, test } from 'vitest';
import { type Comparison, compareStandings } from '../../../../renderer/data/journal-folder/compare';

interface Side {
  readonly lineage?: string | null;
  readonly replaces?: string | null;
  readonly sets?: string;
  readonly replicas?: string;
  readonly segments?: number;
  readonly damaged?: boolean;
}

/** How a folder stands to a database; sets and replicas are words. Both are of the line `L` and the replica `r` unless said otherwise. */
function compare(database: Side, folder: Side, forked = false): Comparison {
  const words = (text = '') => new Set(text.split(' ').filter((word) => word !== ''));
  const standing = ({ lineage = 'L', sets, replicas = 'r' }: Side) => ({
    lineage,
    sets: words(sets),
    replicas: words(replicas),
  });
  return compareStandings(
    { ...standing(database), replaces: database.replaces ?? null },
    { ...standing(folder), segments: folder.segments ?? 1, damaged: folder.damaged ?? false },
    forked,
  );
}

describe('folder and database', () => {
  test.each<[string, Side, Side, Comparison]>([
    ['no segments', { sets: 'a b' }, { segments: 0 }, { type: 'empty' }],
    ['nothing in either', {}, {}, { type: 'equal' }],
    ['the same', { sets: 'a b' }, { sets: 'b a' }, { type: 'equal' }],
    ['a folder that is behind', { sets: 'a b c' }, { sets: 'a' }, { type: 'behind', sets: ['b', 'c'] }],
    ['a database that is behind', { sets: 'a' }, { sets: 'a b c' }, { type: 'ahead', sets: ['b', 'c'] }],
    ['an empty database', { lineage: 'new', replicas: '' }, { sets: 'a b' }, { type: 'ahead', sets: ['a', 'b'] }],
    [
      'each with something of its own',
      { sets: 'a b' },
      { sets: 'a c' },
      { type: 'unfit', why: 'diverged', lacking: ['c'] },
    ],
    [
      'damage, nothing lacking',
      { sets: 'a b' },
      { sets: 'a', damaged: true },
      { type: 'unfit', why: 'damaged', lacking: [] },
    ],
    [
      'damage and more',
      { sets: 'a' },
      { sets: 'a b', damaged: true },
      { type: 'unfit', why: 'damaged', lacking: ['b'] },
    ],
    [
      'another workspace',
      { sets: 'a' },
      { lineage: 'M', sets: 'x y', replicas: 's' },
      { type: 'unfit', why: 'foreign', lacking: ['x', 'y'] },
    ],
    [
      'another workspace, damaged',
      { sets: 'a' },
      { lineage: 'M', sets: 'x', replicas: 's', damaged: true },
      { type: 'unfit', why: 'foreign', lacking: ['x'] },
    ],
    [
      'another line of the same installation',
      { sets: 'a' },
      { lineage: 'M', sets: 'a b' },
      { type: 'ahead', sets: ['b'] },
    ],
    [
      'the line that was given up',
      { sets: 'a', replaces: 'M' },
      { lineage: 'M', sets: 'a b' },
      { type: 'unfit', why: 'replaced', lacking: [] },
    ],
    [
      'the line that was given up, damaged',
      { replaces: 'M', replicas: '' },
      { lineage: 'M', sets: 'a b', damaged: true },
      { type: 'unfit', why: 'replaced', lacking: [] },
    ],
    [
      'a line given up earlier',
      { sets: 'a', replaces: 'M' },
      { lineage: 'older', sets: 'a b' },
      { type: 'unfit', why: 'diverged', lacking: ['b'] },
    ],
    [
      'an emptied database and another workspace',
      { replaces: 'M', replicas: '' },
      { lineage: 'N', sets: 'a' },
      { type: 'unfit', why: 'foreign', lacking: ['a'] },
    ],
    [
      'an emptied database and its own line',
      { replaces: 'M', replicas: '' },
      { sets: 'a' },
      { type: 'ahead', sets: ['a'] },
    ],
    ['a beginning without a name', { sets: 'a' }, { lineage: null, sets: '' }, { type: 'behind', sets: ['a'] }],
  ])('%s', (_, database, folder, expected) => {
    expect(compare(database, folder)).toEqual(expected);
  });

  test('that have different entries under one sequence have diverged, whatever sets they have', () => {
    expect(compare({ sets: 'a b' }, { sets: 'a b' }, true)).toEqual({ type: 'unfit', why: 'diverged', lacking: [] });
    expect(compare({ sets: 'a' }, { sets: 'a b' }, true)).toEqual({ type: 'unfit', why: 'diverged', lacking: ['b'] });
  });
});
