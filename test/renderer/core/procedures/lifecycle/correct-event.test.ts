import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { correctEvent } from '../../../../../renderer/core/procedures/lifecycle/correct-event';
import { approvalHolds } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import { accepted, aDecision, anAct, anApproved, reasonOf, revisionAfter } from '../../../../support/lifecycle-records';

const revision = anApproved({ effectiveFrom: '2026-03-15' });
const act = anAct(revision);
const approvedId = 'approved-2026-03-05';
const by = { signedBy: asId<'person'>('approver'), capacity: 'GIÁM ĐỐC', signedOn: '2026-03-06' };

describe('correcting a recorded signature', () => {
  it('changes who, in what capacity and when, and keeps the reason in the history', () => {
    const draft = accepted(correctEvent(act, approvedId, by, 'Ghi nhầm ngày'));
    expect(draft.undoable).toBe(false);
    expect(draft.detail).toMatchObject({ act: 'approved', reason: 'Ghi nhầm ngày' });
    const after = revisionAfter(revision, draft);
    expect(after?.events[2]).toMatchObject({ id: approvedId, signedOn: '2026-03-06', capacity: 'GIÁM ĐỐC' });
    expect(after?.state).toBe('approved');
    expect(after !== null && approvalHolds(after)).toBe(true);
  });

  it.each([
    [{}, '', 'reason-missing'],
    [{ signedBy: asId<'person'>('author') }, 'x', 'role-missing'],
    [{ signedOn: '2026-03-02' }, 'x', 'before-last-signature'],
    [{ signedOn: '2026-03-16' }, 'x', 'after-effective'],
    [{ signedOn: '2026-03-05', capacity: 'Trưởng phòng' }, 'x', 'nothing-changed'],
  ])('with %j and reason "%s" is %s', (change, reason, outcome) => {
    expect(reasonOf(correctEvent(act, approvedId, { ...by, ...change }, reason))).toBe(outcome);
  });

  it.each([
    ['2026-03-05', 'allowed'],
    ['2026-03-09', 'allowed'],
    ['2026-03-10', 'allowed'],
    ['2026-03-11', 'decision-before-approval'],
    ['2026-03-15', 'decision-before-approval'],
  ])('does not move an approval to %s behind the decision of 10/03/2026: %s', (signedOn, outcome) => {
    const issued = anAct(anApproved({ effectiveFrom: '2026-03-15' }), { decision: aDecision() });
    expect(reasonOf(correctEvent(issued, approvedId, { ...by, signedOn }, 'x'))).toBe(outcome);
  });

  it.each([
    ['2026-03-14', 'allowed'],
    ['2026-03-15', 'allowed'],
    ['2026-03-16', 'after-effective'],
  ])('does not move an approval to %s behind the first day in force, 15/03/2026: %s', (signedOn, outcome) => {
    expect(reasonOf(correctEvent(act, approvedId, { ...by, signedOn }, 'x'))).toBe(outcome);
  });

  it.each([
    ['submitted-2026-03-01', 'author', '2026-03-03', 'allowed'],
    ['submitted-2026-03-01', 'author', '2026-03-04', 'after-next-signature'],
    ['reviewed-2026-03-03', 'reviewer', '2026-03-01', 'allowed'],
    ['reviewed-2026-03-03', 'reviewer', '2026-02-28', 'before-last-signature'],
    ['reviewed-2026-03-03', 'reviewer', '2026-03-05', 'allowed'],
    ['reviewed-2026-03-03', 'viewer', '2026-03-03', 'role-missing'],
    ['reviewed-2026-03-03', 'nobody', '2026-03-03', 'signatory-unknown'],
    ['approved-2026-03-05', 'approver', '2026-07-01', 'date-in-future'],
    ['approved-2026-03-05', 'approver', 'hôm qua', 'date-missing'],
  ])('of %s by %s on %s is %s', (id, signedBy, signedOn, outcome) => {
    const signature = { signedBy: asId<'person'>(signedBy), capacity: 'Sửa', signedOn };
    expect(reasonOf(correctEvent(anAct(anApproved()), id, signature, 'x'))).toBe(outcome);
  });

  it('does not move a signature behind the next one', () => {
    const reviewer = { ...by, signedBy: asId<'person'>('reviewer') };
    expect(reasonOf(correctEvent(act, 'reviewed-2026-03-03', reviewer, 'x'))).toBe('after-next-signature');
  });

  it('does not turn the approver into the author, from either side', () => {
    const all = anApproved({
      events: revision.events.map((event) =>
        event.type === 'approved' ? { ...event, signedBy: asId<'person'>('all') } : event,
      ),
    });
    const author = { signedBy: asId<'person'>('all'), capacity: 'Chuyên viên', signedOn: '2026-03-01' };
    expect(reasonOf(correctEvent(anAct(all), 'submitted-2026-03-01', author, 'x'))).toBe('signatory-is-author');
  });

  it('is refused for an event that is gone', () => {
    expect(reasonOf(correctEvent(act, 'gone', by, 'x'))).toBe('event-gone');
  });
});
