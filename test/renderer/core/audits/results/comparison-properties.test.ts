import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { type ComparedCell, compareAudits } from '../../../../../renderer/core/audits/results/compare-audits';
import { coveredCells, isCovered } from '../../../../../renderer/core/audits/results/covered-cells';
import { earlierFindings } from '../../../../../renderer/core/audits/results/earlier-findings';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anAudit, anItem, aSitting, auditIn } from '../../../../support/audit-lifecycle';

const former = auditIn('closed', {
  id: asId('former'),
  sittings: [
    aSitting('s1', { day: '2025-04-20' }),
    aSitting('s2', { day: '2025-04-20', auditee: asId<'orgUnit'>('bcxb') }),
  ],
});

/** Questions of one audit: of two units, some clauses, any answer; some look again at a question of the other audit. */
function questions(prefix: string, earlier: string | null): fc.Arbitrary<readonly ChecklistItem[]> {
  const one = fc.record({
    sittingId: fc.constantFrom('s1', 's2'),
    dropped: fc.boolean(),
    clauses: fc.uniqueArray(fc.constantFrom('7.5', '8.5', '8.5.1', '9.3'), { maxLength: 3 }),
    result: fc.constantFrom<ChecklistItem['answer']['result']>(
      'conform',
      'nonconform',
      'not-applicable',
      'not-assessed',
    ),
    grading: fc.constantFrom('major' as const, 'minor' as const),
    looksAt: fc.option(fc.nat({ max: 9 })),
  });
  return fc.array(one, { maxLength: 10 }).map((list) =>
    list.map(({ sittingId, dropped, clauses, result, grading, looksAt }, index) =>
      anItem(`${prefix}${index}`, {
        sittingId,
        dropped,
        words: { ...anItem('x').words, clauses },
        answer: anAnswer(result, { grading: result === 'nonconform' ? grading : null }),
        source:
          earlier === null || looksAt === null
            ? { type: 'free' }
            : { type: 'last-audit', itemId: asId(`${earlier}${looksAt}`) },
      }),
    ),
  );
}

const both = fc.tuple(questions('old', null), questions('new', 'old'));
const key = ({ auditee, clause }: ComparedCell) => `${auditee} ${clause}`;

describe('what two audits tell together', () => {
  it('is the other way round when they are swapped, and the same for an audit against itself', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same', new: 'new' } as const;
    const compare = (now: readonly ChecklistItem[], then: readonly ChecklistItem[]) =>
      compareAudits({ audit: anAudit(), items: now }, [former], new Map([['former', then]]));
    fc.assert(
      fc.property(both, ([then, now]) => {
        const back = new Map(compare(then, now).map((cell) => [key(cell), cell.trend]));
        for (const cell of compare(now, then).filter(({ trend }) => trend !== 'new'))
          expect(back.get(key(cell))).toBe(opposite[cell.trend]);
        for (const { trend } of compare(now, now)) expect(trend).toBe('same');
      }),
    );
  });

  it('lists each cell once: exactly the clauses of the questions judged now', () => {
    fc.assert(
      fc.property(both, ([then, now]) => {
        const cells = compareAudits({ audit: anAudit(), items: now }, [former], new Map([['former', then]])).map(key);
        const judged = now.filter(
          ({ dropped, answer }) => !dropped && (answer.result === 'conform' || answer.result === 'nonconform'),
        );
        const wanted = judged.flatMap(({ sittingId, words }) =>
          words.clauses.map((clause) => `${sittingId === 's1' ? 'bcvt' : 'bcxb'} ${clause}`),
        );
        expect([...cells].sort()).toEqual([...new Set(wanted)].sort());
      }),
    );
  });

  it('covers every clause that it lists, and whatever stands above it', () => {
    fc.assert(
      fc.property(questions('new', null), (items) => {
        const cells = coveredCells({ audit: anAudit(), items });
        for (const { auditee, clause } of cells)
          for (const wanted of [clause, clause.slice(0, 1), clause.split('.').slice(0, 2).join('.')])
            expect(isCovered(cells, auditee, wanted)).toBe(true);
      }),
    );
  });

  it('follows up every nonconformity of the last audit exactly once, checked or not', () => {
    fc.assert(
      fc.property(both, ([then, now]) => {
        const list = earlierFindings({ audit: anAudit(), items: now }, [former], new Map([['former', then]]));
        const wanted = then.filter(({ dropped, answer }) => !dropped && answer.result === 'nonconform');
        expect(list.map(({ itemId }) => itemId).sort()).toEqual(wanted.map(({ id }) => id).sort());
        for (const { itemId, checkedBy, outcome, carried } of list) {
          const checks = now.filter(
            ({ dropped, source }) => !dropped && source.type === 'last-audit' && source.itemId === itemId,
          );
          expect(checkedBy === null).toBe(checks.length === 0);
          expect(carried).toBe(checks.length === 0 ? 0 : 1);
          if (checks.some(({ answer }) => answer.result === 'nonconform')) expect(outcome).toBe('nonconform');
        }
      }),
    );
  });
});
