import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { indexCoverage } from '../../../../renderer/core/coverage/coverage-index';
import { coverageTrend } from '../../../../renderer/core/coverage/coverage-trend';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import { aMapping, anAdministrative, aProcedure, aRevision, coverageRecords } from '../../../support/coverage-records';

const records = coverageRecords({
  administrative: [anAdministrative('a'), anAdministrative('b')],
  procedures: [aProcedure('p')],
  revisions: [aRevision('p')],
  mappings: [aMapping('a', 'p', { from: '2026-09-30' }), aMapping('b', 'p', { from: '2026-10-15' })],
});

describe('the trend of coverage', () => {
  it('takes the ends of the months before today, and today', () => {
    const days = coverageTrend(indexCoverage(records), '2026-12-31', 4).map(({ day }) => day);
    expect(days).toEqual(['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31']);
    expect(coverageTrend(indexCoverage(records), '2026-03-31', 3).map(({ day }) => day)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
  });

  it('shows the same figures as the coverage of each day', () => {
    const trend = coverageTrend(indexCoverage(records), '2026-11-23', 12);
    expect(trend).toHaveLength(12);
    expect(trend.map(({ figures }) => figures.covered)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2]);
    for (const { day, figures } of trend) expect(figures).toEqual(coverageFigures(coverageAt(records, day)));
  });
});
