import { describe, expect, it } from 'vitest';
import { revisionsOnDay } from '../../../../renderer/core/coverage/revisions-on-day';
import { aRevision } from '../../../support/coverage-records';
import { anApproved, anEvent } from '../../../support/lifecycle-records';

const DAY = '2026-06-30';

describe('the revisions of a procedure on a day', () => {
  it('are nothing without any', () => {
    expect(revisionsOnDay([], DAY)).toEqual({
      facts: { hasEffective: false, hasApproved: false, hasDraft: false, hasObsolete: false },
      deciding: null,
    });
  });

  it('are decided by the one in force, whatever else is under way', () => {
    const inForce = aRevision('p', { issueNo: 2, effectiveFrom: '2026-01-01' });
    const all = [
      aRevision('p', { issueNo: 1 }),
      inForce,
      aRevision('p', { issueNo: 3, effectiveFrom: '2026-09-01' }),
      aRevision('p', { issueNo: 4, state: 'draft', effectiveFrom: null }),
    ];
    expect(revisionsOnDay(all, DAY)).toEqual({
      facts: { hasEffective: true, hasApproved: true, hasDraft: true, hasObsolete: true },
      deciding: { revision: inForce, status: 'effective' },
    });
  });

  it.each([
    ['2026-02-28', null],
    ['2026-03-01', 'draft'],
    ['2026-03-04', 'draft'],
    ['2026-03-05', 'approved'],
    ['2026-03-14', 'approved'],
    ['2026-03-15', 'effective'],
  ])(
    'of which one was submitted on 01/03, approved on 05/03 and effective from 15/03/2026 are on %s: %s',
    (day, status) => {
      const written = anApproved({ effectiveFrom: '2026-03-15' });
      expect(revisionsOnDay([written], day).deciding?.status ?? null).toBe(status);
    },
  );

  it('count an approval from its last signature, when it was sent back in between', () => {
    const written = anApproved({
      events: [
        anEvent('submitted', 'author', '2026-03-01'),
        anEvent('changes-asked', 'reviewer', '2026-03-02'),
        anEvent('submitted', 'author', '2026-03-08'),
        anEvent('approved', 'approver', '2026-03-12'),
      ],
    });
    expect(revisionsOnDay([written], '2026-03-11').facts).toMatchObject({ hasApproved: false, hasDraft: true });
    expect(revisionsOnDay([written], '2026-03-12').facts).toMatchObject({ hasApproved: true, hasDraft: false });
  });

  it('hold a declared one as known since ever, for it has no signatures', () => {
    const waiting = aRevision('p', { effectiveFrom: '2026-09-01' });
    expect(revisionsOnDay([waiting], '2020-01-01').deciding?.status).toBe('approved');
  });

  it('are decided by the approved one before a draft, by a draft before an obsolete one', () => {
    const obsolete = aRevision('p', { withdrawnFrom: '2026-01-01' });
    const draft = aRevision('p', { issueNo: 2, state: 'awaiting-review', effectiveFrom: null });
    const approved = aRevision('p', { issueNo: 3, effectiveFrom: null });
    expect(revisionsOnDay([obsolete], DAY).deciding).toEqual({ revision: obsolete, status: 'withdrawn' });
    expect(revisionsOnDay([obsolete, draft], DAY).deciding).toEqual({ revision: draft, status: 'awaiting-review' });
    expect(revisionsOnDay([approved, obsolete, draft], DAY).deciding).toEqual({
      revision: approved,
      status: 'approved',
    });
  });
});
