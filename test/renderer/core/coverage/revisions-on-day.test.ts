import { describe, expect, it } from 'vitest';
import { revisionsOnDay } from '../../../../renderer/core/coverage/revisions-on-day';
import { aRevision } from '../../../support/coverage-records';

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
