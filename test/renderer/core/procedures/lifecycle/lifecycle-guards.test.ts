import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  approvalHolds,
  approvedOn,
  authorsOf,
  contentGaps,
  dateRefusal,
  isLaterRevision,
  openRevisionOf,
  orderRefusal,
  signatureRefusal,
  statusRefusal,
} from '../../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import { aDraft, anAct, anApproved, anEvent, aSignature, someContent } from '../../../../support/lifecycle-records';

describe('guards of the lifecycle', () => {
  it('judge the status by the day, not by what is stored', () => {
    const revision = anApproved({ effectiveFrom: '2026-08-01' });
    expect(statusRefusal('set-effective', revision, [], '2026-07-31')).toBeNull();
    expect(statusRefusal('set-effective', revision, [], '2026-08-01')).toEqual({
      type: 'not-in-status',
      status: 'effective',
      needs: ['approved'],
    });
  });

  it('name the roles that a signatory lacks', () => {
    expect(signatureRefusal(anAct(aDraft()), 'changes-asked', aSignature('viewer'))).toEqual({
      type: 'role-missing',
      roles: ['reviewer', 'approver'],
    });
  });

  it('name the date that a signature would precede', () => {
    const act = anAct(aDraft({ events: [anEvent('submitted', 'author', '2026-06-05')] }));
    expect(dateRefusal(act, '2026-06-04')).toEqual({ type: 'before-last-signature', lastSignedOn: '2026-06-05' });
    expect(dateRefusal(act, '2026-06-05')).toBeNull();
  });

  it('list everything that the content lacks', () => {
    const second = aDraft({ id: asId('r2'), issueNo: 2, content: someContent({ title: '', changeSummary: [] }) });
    expect(contentGaps(second, [anApproved(), second]).map(({ type }) => type)).toEqual([
      'title-missing',
      'change-summary-missing',
    ]);
    expect(contentGaps(aDraft(), [])).toEqual([]);
  });

  it('know a later revision by its numbers, not by when it was made', () => {
    const second = aDraft({ id: asId('a'), issueNo: 2 });
    expect(isLaterRevision(second, [aDraft({ id: asId('z') })])).toBe(true);
    expect(isLaterRevision(aDraft({ id: asId('z') }), [second])).toBe(false);
    expect(isLaterRevision(second, [second])).toBe(false);
  });

  it('hold an approval only for the content it was given for', () => {
    expect(approvalHolds(anApproved())).toBe(true);
    expect(approvalHolds({ ...anApproved(), content: someContent({ fee: '1' }) })).toBe(false);
    expect(approvalHolds(anApproved({ approvedHash: null }))).toBe(false);
    expect(approvalHolds(aDraft())).toBe(false);
    expect(approvalHolds(anApproved({ origin: 'declared', approvedHash: null, events: [] }))).toBe(true);
  });

  it('find the open revision, the authors and the day of approval', () => {
    const open = aDraft({ id: asId('r2'), state: 'changes-asked' });
    expect(openRevisionOf([anApproved(), open])).toBe(open);
    expect(openRevisionOf([anApproved()])).toBeNull();
    expect(authorsOf(anApproved())).toEqual(['author']);
    expect(approvedOn(anApproved())).toBe('2026-03-05');
    expect(approvedOn(anApproved({ origin: 'declared', events: [] }))).toBeNull();
  });

  it('compare first days in the order of the numbers, leaving out what never took effect', () => {
    const revision = anApproved({ issueNo: 2 });
    const first = anApproved({ id: asId('r0'), effectiveFrom: '2026-01-01' });
    expect(orderRefusal(revision, [first], '2026-01-01')?.type).toBe('effective-out-of-order');
    expect(orderRefusal(revision, [first], '2026-01-02')).toBeNull();
    const lapsed = { ...first, effectiveFrom: '2026-05-01', withdrawnFrom: '2026-04-01' };
    expect(orderRefusal(revision, [lapsed, anApproved({ id: asId('r5') })], '2026-02-01')).toBeNull();
  });
});
