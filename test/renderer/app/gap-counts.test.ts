import { describe, expect, it } from 'vitest';
import { gapCounts } from '../../../renderer/app/gap-counts';
import type { RevisionState } from '../../../renderer/core/procedures/revision';
import type { ScopePeriod } from '../../../renderer/core/register/administrative-procedure';
import { aMapping, anAdministrative, aProcedure, aRevision, coverageRecords } from '../../support/coverage-records';

const inScope: readonly ScopePeriod[] = [{ from: null, scope: 'in', reason: null, note: '' }];
const waiting = (id: string, state: RevisionState) => aRevision(id, { state, effectiveFrom: null });

describe('open gaps in the rail', () => {
  const records = coverageRecords({
    administrative: [
      anAdministrative('covered', { scopePeriods: inScope }),
      anAdministrative('drafted', { scopePeriods: inScope }),
      anAdministrative('bare', { scopePeriods: inScope }),
      anAdministrative('unknown', { scopePeriods: [] }),
      anAdministrative('outside', { scopePeriods: [{ from: null, scope: 'out', reason: 'other', note: '' }] }),
    ],
    procedures: [aProcedure('p1'), aProcedure('p2'), aProcedure('p3')],
    revisions: [aRevision('p1'), waiting('p2', 'awaiting-review'), waiting('p3', 'awaiting-approval')],
    mappings: [aMapping('covered', 'p1'), aMapping('drafted', 'p2')],
  });

  it('count what waits for a decision on each screen', () => {
    expect(gapCounts(records, '2026-11-22')).toEqual({ register: 1, procedures: 2, coverage: 2 });
  });

  it('are those of the day: before the mapping nothing was covered', () => {
    expect(gapCounts(records, '2023-12-31').coverage).toBe(3);
  });

  it('are none in a new workspace', () => {
    expect(gapCounts(coverageRecords({}), '2026-11-22')).toEqual({ register: 0, procedures: 0, coverage: 0 });
  });
});
