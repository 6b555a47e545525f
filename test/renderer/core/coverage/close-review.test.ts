import { describe, expect, it } from 'vitest';
import { closeReview } from '../../../../renderer/core/coverage/close-review';
import { aReview, aRevision, coverageRecords } from '../../../support/coverage-records';

const task = aReview('p');
const withOld = coverageRecords({ reviews: [task], revisions: [aRevision('p')] });
const withNew = coverageRecords({
  reviews: [task],
  revisions: [aRevision('p'), aRevision('p', { issueNo: 2, effectiveFrom: '2026-08-01' })],
});
const withdrawn = coverageRecords({ reviews: [task], revisions: [aRevision('p', { withdrawnFrom: '2026-08-01' })] });

describe('closing a review', () => {
  it.each([
    ['keep', withOld, null],
    ['keep', withNew, null],
    ['revise', withOld, 'not-revised'],
    ['revise', withNew, null],
    ['revise', withdrawn, 'not-revised'],
    ['withdraw', withOld, 'still-in-force'],
    ['withdraw', withdrawn, null],
  ] as const)('as %s: %#', (outcome, records, refusal) => {
    const result = closeReview(records, { taskId: task.id, outcome, closedOn: '2026-09-01' });
    if (refusal === null)
      expect(result).toMatchObject({
        ok: true,
        value: {
          intent: 'coverage.close-review',
          undoable: true,
          changes: [{ set: { closedOn: '2026-09-01', outcome } }],
        },
      });
    else expect(result).toEqual({ ok: false, error: { type: refusal } });
  });

  it('as revised before the new revision takes effect is refused', () => {
    expect(closeReview(withNew, { taskId: task.id, outcome: 'revise', closedOn: '2026-07-31' })).toEqual({
      ok: false,
      error: { type: 'not-revised' },
    });
  });

  it('is refused for a review that is not there, closed already, or not yet open', () => {
    const done = coverageRecords({ reviews: [aReview('p', { closedOn: '2026-08-01', outcome: 'keep' })] });
    expect(closeReview(withOld, { taskId: 'none', outcome: 'keep', closedOn: '2026-09-01' })).toEqual({
      ok: false,
      error: { type: 'unknown-review' },
    });
    expect(closeReview(done, { taskId: task.id, outcome: 'keep', closedOn: '2026-09-01' })).toEqual({
      ok: false,
      error: { type: 'already-closed' },
    });
    expect(closeReview(withOld, { taskId: task.id, outcome: 'keep', closedOn: '2026-06-30' })).toEqual({
      ok: false,
      error: { type: 'closed-before-opened' },
    });
  });
});
