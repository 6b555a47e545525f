import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { earlierFindings, timesCarried } from '../../../../../renderer/core/audits/results/earlier-findings';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aNonconformItem, anAnswer, anAudit, anItem, aSitting, auditIn } from '../../../../support/audit-lifecycle';

const before = auditIn('closed', { id: asId('before'), sittings: [aSitting('s1', { day: '2025-04-20' })] });
const carriedFrom = (id: string, from: string, change: Partial<ChecklistItem> = {}) =>
  anItem(id, { source: { type: 'last-audit', itemId: asId(from) }, ...change });
const byId = (...items: ChecklistItem[]) => new Map(items.map((item) => [item.id, item]));
const followed = (now: readonly ChecklistItem[], then: readonly ChecklistItem[]) =>
  earlierFindings({ audit: anAudit(), items: now }, [before], new Map([['before', then]]));

describe('nonconformities of the last audit', () => {
  it.each(['conform', 'nonconform', 'not-applicable', 'not-assessed'] as const)(
    'are followed up by the question that looks at them again: %s',
    (result) => {
      const check = carriedFrom('new', 'old', { answer: anAnswer(result) });
      expect(followed([check, anItem('other')], [aNonconformItem('old'), anItem('fine')])).toEqual([
        { itemId: 'old', auditId: 'before', auditee: 'bcvt', checkedBy: 'new', outcome: result, carried: 1 },
      ]);
    },
  );

  it('stay listed when nothing looks at them again', () => {
    const unchecked = [{ checkedBy: null, outcome: 'not-assessed', carried: 0 }];
    expect(followed([], [aNonconformItem('old')])).toMatchObject(unchecked);
    expect(followed([carriedFrom('new', 'old', { dropped: true })], [aNonconformItem('old')])).toMatchObject(unchecked);
  });

  it('are as bad as the worst of the questions that look at them', () => {
    const checks = [carriedFrom('fine', 'old'), carriedFrom('bad', 'old', { answer: anAnswer('nonconform') })];
    for (const list of [checks, checks.toReversed()])
      expect(followed(list, [aNonconformItem('old')])).toMatchObject([{ checkedBy: 'bad', outcome: 'nonconform' }]);
  });

  it('say through how many audits they were carried', () => {
    const old = aNonconformItem('old', { source: { type: 'last-audit', itemId: asId('oldest') } });
    expect(followed([carriedFrom('new', 'old')], [old])).toMatchObject([{ carried: 2 }]);
    expect(followed([], [old])).toMatchObject([{ carried: 1 }]);
  });

  it('leave out dropped ones, those of other auditees, and auditees never audited', () => {
    expect(followed([], [aNonconformItem('old', { dropped: true })])).toEqual([]);
    expect(followed([], [aNonconformItem('old', { sittingId: 'elsewhere' })])).toEqual([]);
    expect(earlierFindings({ audit: anAudit(), items: [] }, [], new Map())).toEqual([]);
    expect(earlierFindings({ audit: anAudit(), items: [] }, [before], new Map())).toEqual([]);
  });
});

describe('the number of audits a question was carried through', () => {
  it('follows its links back', () => {
    const chain = [anItem('a'), carriedFrom('b', 'a'), carriedFrom('c', 'b')];
    expect(chain.map((item) => timesCarried(item, byId(...chain)))).toEqual([0, 1, 2]);
    expect(timesCarried(undefined, new Map())).toBe(0);
  });

  it('ends at a broken link, and in a circle', () => {
    expect(timesCarried(carriedFrom('b', 'gone'), new Map())).toBe(1);
    const circle = [carriedFrom('a', 'b'), carriedFrom('b', 'a')];
    expect(timesCarried(circle[0], byId(...circle))).toBe(2);
  });
});
