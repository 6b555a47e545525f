import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { endOf, ladderRungs } from '../../../../../renderer/features/procedures/record/ladder-rungs';
import { wordsOf } from '../../../../../renderer/strings/use-words';
import { aDecision, aDraft, anApproved, anEvent, people } from '../../../../support/lifecycle-records';

const DAY = '2026-06-30';

function rungs(revision: Revision, siblings: readonly Revision[] = [revision], decision = aDecision()) {
  return ladderRungs({ revision, siblings, decision, people, day: DAY }, wordsOf('procedures')).map(
    ({ name, at, note }) => [name, at, note ?? ''],
  );
}

describe('the ladder of a revision', () => {
  it('of a draft stands on its first rung', () => {
    expect(rungs(aDraft()).map(([, at]) => at)).toEqual(['now', 'next', 'next', 'next', 'next', 'next']);
  });

  it('names who signed each rung and when', () => {
    expect(rungs(anApproved({ effectiveFrom: '2026-03-15' }))).toEqual([
      ['Dự thảo', 'done', 'Ông author, 01/03/2026'],
      ['Chờ xem xét', 'done', 'Ông reviewer, 03/03/2026'],
      ['Chờ phê duyệt', 'done', 'Ông approver, 05/03/2026'],
      ['Đã phê duyệt, chưa hiệu lực', 'done', '45/QĐ-SKHCN, 10/03/2026'],
      ['Đang có hiệu lực', 'now', 'từ 15/03/2026'],
      ['Đã thay thế', 'next', ''],
    ]);
  });

  it('says who asked for changes while they are being made', () => {
    const events = [anEvent('submitted', 'author', '2026-03-01'), anEvent('changes-asked', 'reviewer', '2026-03-02')];
    expect(rungs(aDraft({ state: 'changes-asked', events }))[0]).toEqual([
      'Dự thảo',
      'now',
      'Yêu cầu sửa: Ông reviewer, 02/03/2026',
    ]);
  });

  it('of a declared revision begins in force, with no signature invented', () => {
    const declared = anApproved({ origin: 'declared', events: [], effectiveFrom: '2024-03-15' });
    expect(rungs(declared).map(([name]) => name)).toEqual(['Khai báo ban đầu', 'Đang có hiệu lực', 'Đã thay thế']);
  });

  it('ends with the day it was superseded or withdrawn, whichever came first', () => {
    const first = anApproved({ effectiveFrom: '2026-01-01' });
    const second = anApproved({ id: asId('r2'), issueNo: 2, effectiveFrom: '2026-06-01' });
    expect(rungs(first, [first, second]).at(-1)).toEqual(['Đã thay thế', 'done', 'từ 01/06/2026']);
    const withdrawn = anApproved({ effectiveFrom: '2026-03-15', withdrawnFrom: '2026-05-01' });
    expect(rungs(withdrawn).at(-1)).toEqual(['Thu hồi', 'done', 'từ 01/05/2026']);
    expect(endOf(withdrawn, [withdrawn, second])).toBe('2026-05-01');
    expect(endOf(first, [first, second])).toBe('2026-06-01');
    expect(endOf(second, [first, second])).toBeNull();
  });
});
