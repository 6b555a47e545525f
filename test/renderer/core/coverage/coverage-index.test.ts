import { describe, expect, it } from 'vitest';
import { groupBy, indexCoverage } from '../../../../renderer/core/coverage/coverage-index';
import { aMapping, anExclusion, aReview, aRevision, coverageRecords } from '../../../support/coverage-records';

describe('the index', () => {
  const index = indexCoverage(
    coverageRecords({
      mappings: [aMapping('a', 'q', { from: '2026-01-01' }), aMapping('a', 'p'), aMapping('b', 'p')],
      exclusions: [anExclusion('a')],
      revisions: [aRevision('p'), aRevision('p', { issueNo: 2 }), aRevision('q')],
      reviews: [aReview('p')],
    }),
  );

  it('holds the mappings of an administrative procedure by their first day', () => {
    expect(index.mappingsOf.get('a')?.map(({ procedureId }) => procedureId)).toEqual(['p', 'q']);
    expect(index.mappingsOf.get('b')).toHaveLength(1);
    expect(index.mappingsOf.get('c')).toBeUndefined();
  });

  it('holds revisions and reviews by procedure, exclusions by administrative procedure', () => {
    expect(index.revisionsOf.get('p')?.map(({ issueNo }) => issueNo)).toEqual([1, 2]);
    expect(index.reviewsOf.get('p')).toHaveLength(1);
    expect(index.exclusionsOf.get('a')).toHaveLength(1);
  });

  it('orders mappings of the same day by id, so that the answer never depends on storage order', () => {
    const first = aMapping('a', 'p', { id: 'm1' as never });
    const second = aMapping('a', 'q', { id: 'm2' as never });
    const both = indexCoverage(coverageRecords({ mappings: [second, first] }));
    expect(both.mappingsOf.get('a')).toEqual([first, second]);
  });
});

describe('grouping', () => {
  it('keeps the order of the items unless told otherwise', () => {
    expect([...groupBy([3, 1, 4, 2], (n) => (n % 2 === 0 ? 'even' : 'odd'))]).toEqual([
      ['odd', [3, 1]],
      ['even', [4, 2]],
    ]);
    expect(
      groupBy(
        [3, 1],
        () => 'all',
        (a, b) => a - b,
      ).get('all'),
    ).toEqual([1, 3]);
  });
});
