import { describe, expect, it } from 'vitest';
import {
  type ExclusionRequest,
  endExclusions,
  excludeProcedures,
} from '../../../../renderer/core/coverage/exclude-procedures';
import { asId } from '../../../../renderer/core/kernel/ids';
import { anExclusion, applied, countingIds, coverageRecords } from '../../../support/coverage-records';

const request: ExclusionRequest = {
  administrativeProcedureIds: [asId('a'), asId('b')],
  reason: ' Chờ hướng dẫn của Bộ ',
  approvedBy: asId('head'),
  from: '2026-06-30',
  until: '2026-12-31',
};

describe('excluding for a time', () => {
  it('stores reason, approver and both days for each, undoable', () => {
    const result = excludeProcedures(coverageRecords({}), request, countingIds());
    expect(result).toMatchObject({
      ok: true,
      value: { intent: 'coverage.exclude', undoable: true, detail: { count: 2, until: '2026-12-31' } },
    });
    if (!result.ok) return;
    expect([...applied(coverageRecords({}), result.value).exclusion.values()]).toEqual([
      {
        id: 'n1',
        administrativeProcedureId: 'a',
        reason: 'Chờ hướng dẫn của Bộ',
        approvedBy: 'head',
        from: '2026-06-30',
        until: '2026-12-31',
      },
      {
        id: 'n2',
        administrativeProcedureId: 'b',
        reason: 'Chờ hướng dẫn của Bộ',
        approvedBy: 'head',
        from: '2026-06-30',
        until: '2026-12-31',
      },
    ]);
  });

  it.each<[string, Partial<ExclusionRequest>]>([
    ['nothing-chosen', { administrativeProcedureIds: [] }],
    ['reason-missing', { reason: '  ' }],
    ['approver-missing', { approvedBy: null }],
    ['until-missing', { until: null }],
    ['until-before-from', { until: '2026-06-30' }],
  ])('is refused with %s', (type, change) => {
    expect(excludeProcedures(coverageRecords({}), { ...request, ...change }, countingIds())).toEqual({
      ok: false,
      error: { type },
    });
  });

  it('is refused over a running one and allowed right after it', () => {
    const records = coverageRecords({ exclusions: [anExclusion('b', { from: '2026-01-01', until: '2026-07-01' })] });
    expect(excludeProcedures(records, request, countingIds())).toEqual({
      ok: false,
      error: { type: 'overlap', ids: ['b'] },
    });
    expect(excludeProcedures(records, { ...request, from: '2026-07-01' }, countingIds()).ok).toBe(true);
  });
});

describe('ending an exclusion', () => {
  const records = coverageRecords({ exclusions: [anExclusion('a'), anExclusion('b', { from: '2026-06-30' })] });

  it('shortens it to the day, and removes one that began on the day', () => {
    expect(endExclusions(records, ['a', 'b'], '2026-06-30')).toMatchObject({
      ok: true,
      value: {
        detail: { count: 2 },
        undoable: true,
        changes: [{ op: 'update', set: { until: '2026-06-30' } }, { op: 'delete' }],
      },
    });
  });

  it('is refused when none runs', () => {
    expect(endExclusions(records, ['a'], '2027-01-01')).toEqual({
      ok: false,
      error: { type: 'not-excluded', day: '2027-01-01' },
    });
  });
});
