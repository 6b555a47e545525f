import { describe, expect, it } from 'vitest';
import { workItems } from '../../../../renderer/core/coverage/work-items';
import { asId } from '../../../../renderer/core/kernel/ids';
import {
  aMapping,
  anAdministrative,
  anExclusion,
  aProcedure,
  aReview,
  aRevision,
  coverageRecords,
} from '../../../support/coverage-records';

const TODAY = '2026-11-23';

describe('what must be done', () => {
  const records = coverageRecords({
    administrative: [
      anAdministrative('a1'),
      anAdministrative('a2', { scopePeriods: [] }),
      anAdministrative('a3', { scopePeriods: [] }),
      anAdministrative('a4', { name: 'Họp báo' }),
    ],
    procedures: [
      aProcedure('late', { ownerUnitId: asId('u') }),
      aProcedure('soon'),
      aProcedure('draft', { title: 'Bưu chính' }),
      aProcedure('dateless'),
      aProcedure('announced'),
      aProcedure('calm'),
    ],
    revisions: [
      aRevision('late'),
      aRevision('soon', { reviewDue: '2026-12-01' }),
      aRevision('draft', { issueNo: 2, amendmentNo: 1, state: 'awaiting-approval', effectiveFrom: null }),
      aRevision('dateless', { effectiveFrom: null }),
      aRevision('announced', { effectiveFrom: '2026-12-01' }),
      aRevision('calm', { reviewDue: '2027-06-01' }),
    ],
    reviews: [
      aReview('late', { id: asId('t1'), dueOn: '2026-10-01' }),
      aReview('late', { id: asId('t2'), dueOn: '2026-10-01', closedOn: '2026-11-01', outcome: 'keep' }),
      aReview('late', { id: asId('t3'), openedOn: '2026-12-01', dueOn: '2027-03-01' }),
    ],
    exclusions: [anExclusion('a4', { until: '2026-12-01' })],
  });
  const items = workItems(records, TODAY);

  it('comes overdue first, then what waits without a day, then what falls due', () => {
    expect(items.map(({ when, due, work }) => [when, due, work.type])).toEqual([
      ['overdue', '2026-10-01', 'legal-review'],
      ['now', null, 'set-effective'],
      ['now', null, 'awaiting-approval'],
      ['now', null, 'not-covered'],
      ['now', null, 'scope'],
      ['soon', '2026-12-01', 'periodic-review'],
      ['soon', '2026-12-01', 'exclusion-ends'],
    ]);
  });

  it('becomes overdue the day after its day, with the app closed in between', () => {
    const on = (day: string) => workItems(records, day).find(({ work }) => work.type === 'periodic-review')?.when;
    expect([on('2026-10-31'), on('2026-11-01'), on('2026-12-01'), on('2026-12-02')]).toEqual([
      undefined,
      'soon',
      'now',
      'overdue',
    ]);
  });

  it('is nothing for an empty workspace and for one that is all covered', () => {
    expect(workItems(coverageRecords({}), TODAY)).toEqual([]);
    const done = coverageRecords({
      administrative: [anAdministrative('a')],
      procedures: [aProcedure('p')],
      revisions: [aRevision('p')],
      mappings: [aMapping('a', 'p')],
    });
    expect(workItems(done, TODAY)).toEqual([]);
  });
});

describe('a day that comes near', () => {
  const due = (change: Parameters<typeof coverageRecords>[0], type: string) =>
    workItems(coverageRecords(change), TODAY).filter(({ work }) => work.type === type).length;

  it.each([
    ['2026-01-01', '2026-11-23', 0],
    ['2026-01-01', '2026-11-24', 1],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-24', '2026-12-01', 0],
    ['2026-01-01', '2026-12-23', 1],
    ['2026-01-01', '2026-12-24', 0],
  ])('is the end of an exclusion from %s until %s: %i on 23/11/2026, 30 days ahead', (from, until, count) => {
    const exclusions = [anExclusion('a', { from, until })];
    expect(due({ administrative: [anAdministrative('a')], exclusions }, 'exclusion-ends')).toBe(count);
    expect(due({ exclusions }, 'exclusion-ends')).toBe(0);
  });
});
