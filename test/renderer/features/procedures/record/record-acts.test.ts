import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { nextAct } from '../../../../../renderer/core/procedures/lifecycle/next-act';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { otherActs } from '../../../../../renderer/features/procedures/record/record-acts';
import { aDecision, aDraft, anApproved } from '../../../../support/lifecycle-records';

const DAY = '2026-06-30';

function acts(revision: Revision, siblings: readonly Revision[] = [revision], decision = aDecision({ number: null })) {
  return otherActs(revision, siblings, decision, nextAct(revision, siblings, DAY), DAY);
}

describe('acts offered beside the next one', () => {
  it.each([
    ['draft', aDraft(), ['discard']],
    ['awaiting review', aDraft({ state: 'awaiting-review' }), ['ask-changes']],
    ['awaiting approval', aDraft({ state: 'awaiting-approval' }), ['ask-changes']],
    ['changes asked', aDraft({ state: 'changes-asked' }), []],
    ['approved', anApproved(), ['record-decision', 'start', 'withdraw']],
    ['effective', anApproved({ effectiveFrom: '2026-03-15' }), ['record-decision', 'keep', 'withdraw']],
  ])('for one that is %s', (_, revision, expected) => {
    expect(acts(revision)).toEqual(expected);
  });

  it('do not offer a new revision while one is open, nor a decision that is complete', () => {
    const effective = anApproved({ effectiveFrom: '2026-03-15' });
    const draft = aDraft({ id: asId('r2'), issueNo: 2 });
    expect(acts(effective, [effective, draft], aDecision())).toEqual(['keep', 'withdraw']);
  });
});
