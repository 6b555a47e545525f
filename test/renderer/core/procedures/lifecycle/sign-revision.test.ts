import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { contentHash } from '../../../../../renderer/core/procedures/content-hash';
import {
  askForChanges,
  recordApproval,
  recordReview,
  reopenAsDraft,
  submitForReview,
  withEvent,
} from '../../../../../renderer/core/procedures/lifecycle/sign-revision';
import {
  accepted,
  aDraft,
  anAct,
  anEvent,
  aSignature,
  reasonOf,
  revisionAfter,
  someContent,
} from '../../../../support/lifecycle-records';

const awaitingReview = aDraft({ state: 'awaiting-review', events: [anEvent('submitted', 'author', '2026-06-01')] });
const awaitingApproval = aDraft({
  state: 'awaiting-approval',
  events: [anEvent('submitted', 'author', '2026-06-01'), anEvent('reviewed', 'reviewer', '2026-06-05')],
});
const hash = contentHash(awaitingApproval.content);

describe('submitting for review', () => {
  it('keeps signatory, capacity and date of signing apart from who recorded it and when', () => {
    const draft = accepted(submitForReview(anAct(aDraft()), aSignature('author', { capacity: ' Chuyên viên ' })));
    const after = revisionAfter(aDraft(), draft);
    expect(after?.state).toBe('awaiting-review');
    expect(after?.events).toEqual([
      {
        id: 'n1',
        type: 'submitted',
        signedBy: 'author',
        capacity: 'Chuyên viên',
        signedOn: '2026-06-10',
        recordedBy: 'secretary',
        recordedAt: '2026-06-30T02:00:00.000Z',
        note: 'Lý do',
      },
    ]);
  });

  it('is not undoable, and names the revision for the history', () => {
    const draft = accepted(submitForReview(anAct(aDraft()), aSignature('author')));
    expect(draft.undoable).toBe(false);
    expect(draft.intent).toBe('revision.submit');
    expect(draft.detail).toEqual({
      code: 'QT-NV-31',
      title: 'Cấp lại giấy phép',
      issueNo: 1,
      amendmentNo: 0,
      signedBy: 'Ông author',
    });
  });

  it('writes the content anew, so that no earlier edit can be taken back under it', () => {
    const [change] = accepted(submitForReview(anAct(aDraft()), aSignature('author'))).changes;
    expect(change?.op === 'update' && change.set['content']).toEqual(aDraft().content);
  });

  it('wants a title', () => {
    const revision = aDraft({ content: someContent({ title: '  ' }) });
    expect(reasonOf(submitForReview(anAct(revision), aSignature('author')))).toBe('title-missing');
  });

  it('wants a change summary from the second revision on, in words', () => {
    const blank = [{ id: 'c', request: 'Phòng', part: '5', description: ' ' }];
    for (const changeSummary of [[], blank]) {
      const first = aDraft({ content: someContent({ changeSummary }) });
      expect(reasonOf(submitForReview(anAct(first), aSignature('author')))).toBe('allowed');
      const second = aDraft({ id: asId('r2'), amendmentNo: 1, content: first.content });
      const act = anAct(second, { siblings: [aDraft({ state: 'approved' }), second] });
      expect(reasonOf(submitForReview(act, aSignature('author')))).toBe('change-summary-missing');
    }
  });
});

describe('signatories', () => {
  it.each([
    ['nobody', 'signatory-unknown'],
    ['viewer', 'role-missing'],
    ['secretary', 'role-missing'],
    ['reviewer', 'role-missing'],
    ['author', 'allowed'],
    ['all', 'allowed'],
  ])('%s as author: %s', (who, outcome) => {
    expect(reasonOf(submitForReview(anAct(aDraft()), aSignature(who)))).toBe(outcome);
  });

  it('do not review or approve what they wrote, even in the right role', () => {
    const own = [anEvent('submitted', 'all', '2026-06-01')];
    const review = anAct(aDraft({ state: 'awaiting-review', events: own }));
    expect(reasonOf(recordReview(review, aSignature('all')))).toBe('signatory-is-author');
    expect(reasonOf(askForChanges(review, aSignature('all')))).toBe('signatory-is-author');
    const approval = anAct(aDraft({ state: 'awaiting-approval', events: own }));
    expect(reasonOf(recordApproval(approval, aSignature('all'), hash))).toBe('signatory-is-author');
  });

  it('count as author also when somebody else submitted after them', () => {
    const events = [anEvent('submitted', 'all', '2026-05-01'), anEvent('submitted', 'author', '2026-06-01')];
    const act = anAct(aDraft({ state: 'awaiting-approval', events }));
    expect(reasonOf(recordApproval(act, aSignature('all'), hash))).toBe('signatory-is-author');
  });

  it('are judged, not the one who records', () => {
    const act = anAct(awaitingApproval, { recordedBy: asId('author') });
    expect(reasonOf(recordApproval(act, aSignature('approver'), hash))).toBe('allowed');
  });

  it('sign in a capacity', () => {
    expect(reasonOf(recordReview(anAct(awaitingReview), aSignature('reviewer', { capacity: ' ' })))).toBe(
      'capacity-missing',
    );
  });
});

describe('dates of signing', () => {
  it.each([
    ['', 'date-missing'],
    ['2026-02-30', 'date-missing'],
    ['2026-07-01', 'date-in-future'],
    ['2026-05-31', 'before-last-signature'],
    ['2026-06-01', 'allowed'],
    ['2026-06-30', 'allowed'],
  ])('a review signed on "%s" after a submission of 01/06/2026, recorded on 30/06/2026: %s', (signedOn, outcome) => {
    expect(reasonOf(recordReview(anAct(awaitingReview), aSignature('reviewer', { signedOn })))).toBe(outcome);
  });
});

describe('asking for changes', () => {
  it('needs words', () => {
    expect(reasonOf(askForChanges(anAct(awaitingReview), aSignature('reviewer', { note: ' ' })))).toBe(
      'reason-missing',
    );
  });

  it.each(['reviewer', 'approver'])('is open to the %s, from review and from approval', (who) => {
    for (const revision of [awaitingReview, awaitingApproval]) {
      const draft = accepted(askForChanges(anAct(revision), aSignature(who)));
      expect(revisionAfter(revision, draft)?.state).toBe('changes-asked');
    }
  });

  it('leads back to a draft that keeps its whole history', () => {
    const asked = revisionAfter(awaitingReview, accepted(askForChanges(anAct(awaitingReview), aSignature('reviewer'))));
    if (asked === null) throw new Error('gone');
    const again = revisionAfter(asked, accepted(reopenAsDraft(anAct(asked), aSignature('secretary'))));
    expect(again?.state).toBe('draft');
    expect(again?.events.map(({ type }) => type)).toEqual(['submitted', 'changes-asked', 'reopened']);
  });
});

describe('approval', () => {
  it('binds the hash of the content', () => {
    const draft = accepted(recordApproval(anAct(awaitingApproval), aSignature('approver'), hash));
    const after = revisionAfter(awaitingApproval, draft);
    expect(after?.state).toBe('approved');
    expect(after?.approvedHash).toBe(hash);
    expect(after?.effectiveFrom).toBeNull();
  });

  it('is refused when the content is not the one that was read', () => {
    const act = anAct({ ...awaitingApproval, content: someContent({ fee: '100' }) });
    expect(reasonOf(recordApproval(act, aSignature('approver'), hash))).toBe('content-changed');
  });

  it('adds its event at the end', () => {
    const events = withEvent(anAct(awaitingApproval), 'approved', aSignature('approver'));
    expect(events.map(({ type }) => type)).toEqual(['submitted', 'reviewed', 'approved']);
  });
});
