import { describe, expect, it } from 'vitest';
import { isTaskOpenAt, isTaskOverdueAt, reviewStandingAt } from '../../../../renderer/core/coverage/review-standing';
import { asId } from '../../../../renderer/core/kernel/ids';
import { aReview } from '../../../support/coverage-records';

const task = aReview('p', { openedOn: '2026-07-01', dueOn: '2026-10-01', closedOn: '2026-10-20' });

describe('a review task', () => {
  it.each([
    ['2026-06-30', false, false],
    ['2026-07-01', true, false],
    ['2026-10-01', true, false],
    ['2026-10-02', true, true],
    ['2026-10-19', true, true],
    ['2026-10-20', false, false],
  ])('on %s: open %s, late %s', (day, open, late) => {
    expect(isTaskOpenAt(task, day)).toBe(open);
    expect(isTaskOverdueAt(task, day)).toBe(late);
  });
});

describe('the review of a procedure', () => {
  it('is none without tasks and without a periodic review', () => {
    expect(reviewStandingAt([], null, 'a', '2026-08-01')).toEqual({ kind: 'none', dueOn: null, task: null });
  });

  it('touches only the administrative procedure that the task names', () => {
    const named = aReview('p', { administrativeProcedureId: asId('a') });
    expect(reviewStandingAt([named], null, 'a', '2026-08-01').kind).toBe('open');
    expect(reviewStandingAt([named], null, 'b', '2026-08-01').kind).toBe('none');
  });

  it('touches all of them when the task names none', () => {
    expect(reviewStandingAt([aReview('p')], null, 'b', '2026-08-01').kind).toBe('open');
  });

  it('goes by the task due first', () => {
    const later = aReview('p', { id: asId('later'), dueOn: '2026-12-01' });
    const sooner = aReview('p', { id: asId('sooner'), dueOn: '2026-07-15' });
    expect(reviewStandingAt([later, sooner], null, 'a', '2026-08-01')).toEqual({
      kind: 'overdue',
      dueOn: '2026-07-15',
      task: sooner,
    });
  });

  it('is late the day after a periodic review fell due, and says nothing of it before', () => {
    expect(reviewStandingAt([], '2026-08-01', 'a', '2026-08-01').kind).toBe('none');
    expect(reviewStandingAt([], '2026-08-01', 'a', '2026-08-02')).toEqual({
      kind: 'overdue',
      dueOn: '2026-08-01',
      task: null,
    });
  });

  it('names the earlier of a periodic and a legal review that are both late', () => {
    const legal = aReview('p', { dueOn: '2026-09-01', openedOn: '2026-06-01' });
    expect(reviewStandingAt([legal], '2026-10-01', 'a', '2026-11-01').task).toBe(legal);
    expect(reviewStandingAt([legal], '2026-08-01', 'a', '2026-11-01').task).toBeNull();
  });
});
