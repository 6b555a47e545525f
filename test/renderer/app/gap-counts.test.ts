import { describe, expect, it } from 'vitest';
import { gapCounts } from '../../../renderer/app/gap-counts';
import type { AuditProgramme } from '../../../renderer/core/audits/programme';
import type { RevisionState } from '../../../renderer/core/procedures/revision';
import type { ScopePeriod } from '../../../renderer/core/register/administrative-procedure';
import { anAudit, anAuditEvent, byId } from '../../support/audit-lifecycle';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  aReview,
  aRevision,
  coverageRecords,
} from '../../support/coverage-records';
import { aProgramme, aSlot } from '../../support/programme-records';

const none = { open: 0, overdue: 0 };
const noAudits = { auditProgramme: new Map(), audit: new Map(), auditorProfile: new Map() };
const inScope: readonly ScopePeriod[] = [{ from: null, scope: 'in', reason: null, note: '' }];
const waiting = (id: string, state: RevisionState) => aRevision(id, { state, effectiveFrom: null });

describe('open gaps in the rail', () => {
  const records = {
    ...noAudits,
    ...coverageRecords({
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
    }),
  };

  it('count what waits for a decision on each screen', () => {
    expect(gapCounts(records, '2026-11-22')).toMatchObject({
      register: { open: 1, overdue: 0 },
      procedures: { open: 2, overdue: 0 },
      coverage: { open: 2, overdue: 0 },
    });
  });

  it('are those of the day: before the mapping nothing was covered', () => {
    expect(gapCounts(records, '2023-12-31').coverage.open).toBe(3);
  });

  it('are none in a new workspace', () => {
    expect(gapCounts({ ...noAudits, ...coverageRecords({}) }, '2026-11-22')).toEqual({
      overview: none,
      register: none,
      procedures: none,
      coverage: none,
      audits: none,
    });
  });

  it('on the overview are the work that is overdue or waits, and not what falls due later', () => {
    const reviewed = coverageRecords({
      administrative: [anAdministrative('a1', { scopePeriods: inScope })],
      procedures: [aProcedure('p1'), aProcedure('p2')],
      revisions: [aRevision('p1'), waiting('p2', 'awaiting-review')],
      mappings: [aMapping('a1', 'p1')],
      reviews: [aReview('p1', { dueOn: '2026-11-30' })],
    });
    expect(gapCounts({ ...noAudits, ...reviewed }, '2026-11-29').overview).toEqual({ open: 1, overdue: 0 });
    expect(gapCounts({ ...noAudits, ...reviewed }, '2026-12-01').overview).toEqual({ open: 2, overdue: 1 });
  });

  it('of coverage tell of late reviews beside the gaps, from the day after their day', () => {
    const reviewed = coverageRecords({
      administrative: [anAdministrative('a1', { scopePeriods: inScope })],
      procedures: [aProcedure('p1')],
      revisions: [aRevision('p1')],
      mappings: [aMapping('a1', 'p1')],
      reviews: [aReview('p1', { dueOn: '2026-11-30' })],
    });
    expect(gapCounts({ ...noAudits, ...reviewed }, '2026-11-30').coverage).toEqual(none);
    expect(gapCounts({ ...noAudits, ...reviewed }, '2026-12-01').coverage).toEqual({ open: 0, overdue: 1 });
  });

  it('of audits are the slots whose month has come and that no audit carries out, beside all other work', () => {
    const slots = [
      aSlot('s1', 'leadership', { month: 9 }),
      aSlot('s2', 'u01', { month: 11 }),
      aSlot('s3', 'u02', { month: 11 }),
    ];
    const approval = anAuditEvent('approved', '2026-01-05', 'head');
    const programme: AuditProgramme = aProgramme(2, { slots, approval });
    const state = {
      ...noAudits,
      ...coverageRecords({}),
      auditProgramme: byId([programme]),
      audit: byId([anAudit({ slotIds: ['s3'], from: '2026-11-26', to: '2026-11-26' })]),
    };
    expect(gapCounts(state, '2026-11-22').audits).toEqual({ open: 1, overdue: 1 });
    expect(gapCounts(state, '2026-11-30').audits).toEqual({ open: 2, overdue: 1 });
    expect(gapCounts(state, '2026-11-30').overview).toEqual({ open: 3, overdue: 2 });
  });
});
