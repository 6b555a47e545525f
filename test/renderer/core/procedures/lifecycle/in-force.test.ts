import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  keepAfterReview,
  setEffective,
  withdrawRevision,
} from '../../../../../renderer/core/procedures/lifecycle/in-force';
import { revisionStatusAt } from '../../../../../renderer/core/procedures/revision-status';
import {
  accepted,
  aDecision,
  anAct,
  anApproved,
  aSignature,
  reasonOf,
  revisionAfter,
  someContent,
  theProcedure,
} from '../../../../support/lifecycle-records';

const former = anApproved({ id: asId('r0'), effectiveFrom: '2026-01-01' });
const latter = anApproved({ issueNo: 2 });
const far = anApproved({ id: asId('r9'), issueNo: 3, effectiveFrom: '2026-12-01' });

describe('setting the first day in force', () => {
  it.each([
    ['', 'date-missing'],
    ['2026-03-04', 'effective-before-approval'],
    ['2026-03-05', 'allowed'],
    ['2026-08-01', 'allowed'],
    ['2026-12-01', 'effective-out-of-order'],
    ['2027-01-01', 'effective-out-of-order'],
  ])('"%s" is %s after an approval of 05/03/2026 and before a later issue of 01/12/2026', (from, outcome) => {
    expect(reasonOf(setEffective(anAct(latter, { siblings: [former, latter, far] }), from))).toBe(outcome);
  });

  it('supersedes the former revision on that day by itself', () => {
    const after = revisionAfter(
      latter,
      accepted(setEffective(anAct(latter, { siblings: [former, latter] }), '2026-07-01')),
    );
    if (after === null) throw new Error('gone');
    const all = [former, after];
    expect(all.map((one) => revisionStatusAt(one, all, '2026-06-30'))).toEqual(['effective', 'approved']);
    expect(all.map((one) => revisionStatusAt(one, all, '2026-07-01'))).toEqual(['superseded', 'effective']);
  });

  it('is not on the first day of the former one, nor before it', () => {
    const early = anApproved({ issueNo: 2, events: [], origin: 'declared' });
    for (const from of ['2026-01-01', '2025-12-31'])
      expect(setEffective(anAct(early, { siblings: [former, early] }), from)).toEqual({
        ok: false,
        error: { type: 'effective-out-of-order', revisionId: 'r0', day: '2026-01-01' },
      });
  });

  it('is not before the decision that issues it', () => {
    const act = anAct(anApproved({ decisionId: asId('d1') }), { decision: aDecision() });
    expect(reasonOf(setEffective(act, '2026-03-09'))).toBe('effective-before-decision');
    expect(reasonOf(setEffective(act, '2026-03-10'))).toBe('allowed');
  });

  it('may be moved until the day has come', () => {
    const waiting = anApproved({ effectiveFrom: '2026-08-01' });
    expect(reasonOf(setEffective(anAct(waiting), '2026-09-01'))).toBe('allowed');
    expect(reasonOf(setEffective(anAct(waiting), '2026-08-01'))).toBe('nothing-changed');
    expect(reasonOf(setEffective(anAct(waiting, { today: '2026-08-01' }), '2026-09-01'))).toBe('not-in-status');
  });

  it('is refused when the content is no longer the approved one', () => {
    const tampered = { ...anApproved(), content: someContent({ fee: '0' }) };
    expect(reasonOf(setEffective(anAct(tampered), '2026-07-01'))).toBe('approval-void');
  });

  it('plans the periodic review after that day', () => {
    expect(reasonOf(setEffective(anAct(anApproved()), '2026-07-01', '2026-07-01'))).toBe('review-not-later');
    const draft = accepted(setEffective(anAct(anApproved()), '2026-07-01', '2027-07-01'));
    expect(revisionAfter(anApproved(), draft)?.reviewDue).toBe('2027-07-01');
  });

  it('gives the procedure the title that was approved', () => {
    const act = anAct(anApproved({ content: someContent({ title: 'Cấp đổi giấy phép' }) }));
    expect(accepted(setEffective(act, '2026-07-01')).changes[1]).toEqual({
      op: 'update',
      entity: 'procedure',
      id: theProcedure.id,
      set: { title: 'Cấp đổi giấy phép' },
      unset: [],
    });
  });
});

describe('withdrawing', () => {
  const effective = anApproved({ effectiveFrom: '2026-03-15' });

  it.each([
    ['2026-03-15', 'withdrawn-before-effective'],
    ['2026-03-16', 'allowed'],
    ['2026-12-31', 'allowed'],
    ['', 'date-missing'],
  ])('an effective revision of 15/03/2026 from "%s": %s', (from, outcome) => {
    expect(reasonOf(withdrawRevision(anAct(effective), aSignature('approver'), from))).toBe(outcome);
  });

  it('needs a reason and an approver', () => {
    const act = anAct(effective);
    expect(reasonOf(withdrawRevision(act, aSignature('approver', { note: '' }), '2026-09-01'))).toBe('reason-missing');
    expect(reasonOf(withdrawRevision(act, aSignature('author'), '2026-09-01'))).toBe('role-missing');
  });

  it('keeps the event with its signatory', () => {
    const draft = accepted(withdrawRevision(anAct(effective), aSignature('approver'), '2026-09-01'));
    const after = revisionAfter(effective, draft);
    expect(after?.withdrawnFrom).toBe('2026-09-01');
    expect(after?.events.at(-1)).toMatchObject({ type: 'withdrawn', signedBy: 'approver', note: 'Lý do' });
    expect(draft.undoable).toBe(false);
  });

  it('before its day keeps it from ever taking effect', () => {
    const waiting = anApproved({ effectiveFrom: '2026-08-01' });
    const draft = accepted(withdrawRevision(anAct(waiting), aSignature('approver'), '2026-07-15'));
    const after = revisionAfter(waiting, draft);
    expect(after !== null && revisionStatusAt(after, [after], '2026-08-01')).toBe('withdrawn');
  });
});

describe('periodic review that keeps a revision', () => {
  const effective = anApproved({ effectiveFrom: '2026-03-15', reviewDue: '2026-06-01' });

  it('moves the next review and stays in force', () => {
    const draft = accepted(keepAfterReview(anAct(effective), aSignature('reviewer'), '2027-06-01'));
    const after = revisionAfter(effective, draft);
    expect(after?.reviewDue).toBe('2027-06-01');
    expect(after !== null && revisionStatusAt(after, [after], '2026-06-30')).toBe('effective');
    expect(after?.events.at(-1)?.type).toBe('kept');
  });

  it('wants the next review after this one, or none', () => {
    const act = anAct(effective);
    expect(reasonOf(keepAfterReview(act, aSignature('reviewer'), '2026-06-10'))).toBe('review-not-later');
    expect(reasonOf(keepAfterReview(act, aSignature('reviewer'), null))).toBe('allowed');
  });
});
