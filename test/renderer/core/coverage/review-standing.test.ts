import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/core/calendar/day';
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

describe('the review of a procedure with many tasks', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count));
  const tasks = fc.array(
    fc
      .record({
        openedOn: day,
        dueOn: day,
        closedOn: fc.option(day, { nil: null }),
        about: fc.constantFrom(null, 'a', 'b'),
      })
      .map(({ about, ...dates }) =>
        aReview('p', { ...dates, administrativeProcedureId: about === null ? null : asId(about) }),
      ),
    { maxLength: 6 },
  );

  it('is late exactly when one open task that concerns it, or the periodic review, is past its day', () => {
    fc.assert(
      fc.property(tasks, fc.option(day, { nil: null }), day, (list, periodic, on) => {
        const open = list.filter((one) => one.administrativeProcedureId !== 'b' && isTaskOpenAt(one, on));
        const late = open.some((one) => one.dueOn < on) || (periodic !== null && periodic < on);
        const standing = reviewStandingAt(list, periodic, 'a', on);
        expect(standing.kind).toBe(late ? 'overdue' : open.length > 0 ? 'open' : 'none');
        expect(standing.dueOn === null).toBe(standing.kind === 'none');
      }),
    );
  });

  it('does not depend on the order of the tasks', () => {
    fc.assert(
      fc.property(tasks, day, (list, on) => {
        const { kind, dueOn } = reviewStandingAt(list.toReversed(), null, 'a', on);
        expect(reviewStandingAt(list, null, 'a', on)).toMatchObject({ kind, dueOn });
      }),
    );
  });

  it('never becomes earlier by opening another task that is due later', () => {
    fc.assert(
      fc.property(tasks, day, (list, on) => {
        const before = reviewStandingAt(list, null, 'a', on);
        const later = aReview('p', { id: asId('later'), openedOn: on, dueOn: '2030-01-01' });
        const after = reviewStandingAt([...list, later], null, 'a', on);
        if (before.dueOn !== null) expect(after.dueOn).toBe(before.dueOn);
        else expect(after).toEqual({ kind: 'open', dueOn: '2030-01-01', task: later });
      }),
    );
  });
});
