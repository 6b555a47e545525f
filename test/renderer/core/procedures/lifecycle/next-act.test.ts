import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { nextAct } from '../../../../../renderer/core/procedures/lifecycle/next-act';
import { aDraft, anApproved, someContent } from '../../../../support/lifecycle-records';

const DAY = '2026-06-30';

describe('the next act', () => {
  it.each([
    ['draft', 'submit'],
    ['awaiting-review', 'review'],
    ['awaiting-approval', 'approve'],
    ['changes-asked', 'reopen'],
  ] as const)('of a revision that is %s is %s', (state, act) => {
    const revision = aDraft({ state });
    expect(nextAct(revision, [revision], DAY)).toEqual({ act, missing: [] });
  });

  it('of an approved one is its first day in force, until that day has come', () => {
    expect(nextAct(anApproved(), [], DAY)?.act).toBe('set-effective');
    expect(nextAct(anApproved({ effectiveFrom: '2026-07-01' }), [], DAY)?.act).toBe('set-effective');
    expect(nextAct(anApproved({ effectiveFrom: DAY }), [], DAY)?.act).toBe('start');
  });

  it('names what is missing for it', () => {
    const draft = aDraft({ content: someContent({ title: '' }) });
    expect(nextAct(draft, [draft], DAY)?.missing).toEqual([{ type: 'title-missing' }]);
    const void_ = { ...anApproved(), content: someContent({ fee: '1' }) };
    expect(nextAct(void_, [void_], DAY)?.missing).toEqual([{ type: 'approval-void' }]);
  });

  it('is none for a superseded one, and for one in force while a new draft is open', () => {
    const first = anApproved({ effectiveFrom: '2026-01-01' });
    const second = anApproved({ id: asId('r2'), issueNo: 2, effectiveFrom: '2026-06-01' });
    expect(nextAct(first, [first, second], DAY)).toBeNull();
    const draft = aDraft({ id: asId('r3'), issueNo: 3 });
    expect(nextAct(second, [first, second, draft], DAY)).toBeNull();
  });
});
