import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import type { MappingSuggestion } from '../../../../renderer/core/coverage/suggest-mappings';
import { asId } from '../../../../renderer/core/kernel/ids';
import { nextAct } from '../../../../renderer/features/coverage/next-act';
import {
  aMapping,
  anAdministrative,
  anExclusion,
  aProcedure,
  aReview,
  aRevision,
  coverageRecords,
} from '../../../support/coverage-records';

const DAY = '2026-08-01';

function actOf(lists: Parameters<typeof coverageRecords>[0], suggestion?: MappingSuggestion) {
  const [row] = coverageAt(
    coverageRecords({ administrative: [anAdministrative('a')], procedures: [aProcedure('p')], ...lists }),
    DAY,
  );
  if (row === undefined) throw new Error('no row');
  return nextAct(row, suggestion);
}

const mappings = [aMapping('a', 'p')];
const draft = (state: 'draft' | 'changes-asked' | 'awaiting-review' | 'awaiting-approval') =>
  actOf({ mappings, revisions: [aRevision('p', { state, effectiveFrom: null })] });

describe('the next act', () => {
  it('is to map what has no procedure, to the suggested one when there is one', () => {
    const suggestion: MappingSuggestion = {
      administrative: anAdministrative('a'),
      procedure: aProcedure('p'),
      score: 0.9,
      reasons: [],
    };
    expect(actOf({})).toEqual({ type: 'map' });
    expect(actOf({}, suggestion)).toEqual({ type: 'map-to', suggestion });
  });

  it('is to write when the mapped procedure has no revision or only obsolete ones', () => {
    expect(actOf({ mappings })).toMatchObject({ type: 'write', procedure: { id: 'p' } });
    expect(actOf({ mappings, revisions: [aRevision('p', { withdrawnFrom: '2026-01-01' })] })).toMatchObject({
      type: 'write',
    });
  });

  it.each([
    ['draft', 'continue'],
    ['changes-asked', 'continue'],
    ['awaiting-review', 'review'],
    ['awaiting-approval', 'approve'],
  ] as const)('of a revision in state %s is to %s', (state, type) => {
    expect(draft(state)).toMatchObject({ type });
  });

  it('is to record the day of an approved revision without one, to wait for one with it', () => {
    expect(actOf({ mappings, revisions: [aRevision('p', { effectiveFrom: null })] })).toMatchObject({
      type: 'setDate',
    });
    expect(actOf({ mappings, revisions: [aRevision('p', { effectiveFrom: '2026-09-01' })] })).toEqual({
      type: 'wait',
      day: '2026-09-01',
    });
  });

  it('is to close a legal review, or to do a periodic one by its day', () => {
    expect(actOf({ mappings, revisions: [aRevision('p')], reviews: [aReview('p')] })).toEqual({ type: 'close-review' });
    expect(actOf({ mappings, revisions: [aRevision('p', { reviewDue: '2026-07-31' })] })).toMatchObject({
      type: 'reviewBy',
      day: '2026-07-31',
    });
  });

  it('is to open what is up to date, to look at an exclusion, to decide a scope, and nothing when out', () => {
    expect(actOf({ mappings, revisions: [aRevision('p')] })).toMatchObject({ type: 'open' });
    expect(actOf({ exclusions: [anExclusion('a')] })).toEqual({ type: 'exclusion' });
    expect(actOf({ administrative: [anAdministrative('a', { scopePeriods: [] })] })).toEqual({ type: 'scope' });
    expect(actOf({ administrative: [anAdministrative('a', { status: 'abolished', successorId: asId('b') })] })).toEqual(
      { type: 'none' },
    );
  });
});
