import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { reportGaps } from '../../../../../renderer/core/audits/lifecycle/item-gaps';
import {
  auditResults,
  dissents,
  strengths,
  unassessedWithoutReason,
} from '../../../../../renderer/core/audits/results/audit-results';
import type { Figures } from '../../../../../renderer/core/audits/results/figures';
import { aNonconformItem, anAnswer, anAudit, anItem, answered, auditIn } from '../../../../support/audit-lifecycle';

const someItems: fc.Arbitrary<readonly ChecklistItem[]> = fc
  .array(
    fc.record({
      sittingId: fc.constantFrom('s1', 's2', 'gone'),
      dropped: fc.boolean(),
      result: fc.constantFrom<ChecklistItem['answer']['result']>(
        'conform',
        'nonconform',
        'not-applicable',
        'not-assessed',
      ),
      grading: fc.constantFrom<ChecklistItem['answer']['grading']>(
        null,
        'major',
        'minor',
        'observation',
        'good-practice',
      ),
      reason: fc.constantFrom('', ' ', 'Mất điện'),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ sittingId, dropped, result, grading, reason }, index) =>
      anItem(`i${index}`, { sittingId, dropped, answer: anAnswer(result, { grading, reason }) }),
    ),
  );

function sum(lines: readonly { readonly figures: Figures }[], figure: keyof Figures): number {
  return lines.reduce((total, { figures }) => total + figures[figure], 0);
}

describe('results of an audit', () => {
  it('add up: sums over the auditees and over the procedures are the totals', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const { total, auditees, procedures } = auditResults({ audit: anAudit(), items });
        for (const figure of Object.keys(total.figures) as (keyof Figures)[]) {
          expect(sum(auditees, figure)).toBe(total.figures[figure]);
          expect(sum(procedures, figure)).toBe(total.figures[figure]);
        }
        expect(sum(auditees, 'inScope')).toBe(items.filter(({ dropped }) => !dropped).length);
      }),
    );
  });

  it('tell coverage and conformity of every line apart', () => {
    const items = [...answered, anItem('open', { answer: anAnswer('not-assessed') })];
    const { total, auditees, clauses } = auditResults({ audit: anAudit(), items });
    expect([total.coverage, total.conformity]).toEqual([
      { part: 2, whole: 3 },
      { part: 1, whole: 2 },
    ]);
    expect(auditees.map(({ key, coverage, conformity }) => [key, coverage, conformity])).toEqual([
      ['bcvt', { part: 1, whole: 2 }, { part: 1, whole: 1 }],
      ['bcxb', { part: 1, whole: 1 }, { part: 0, whole: 1 }],
    ]);
    expect(clauses.map(({ key, figures }) => [key, figures.minor])).toEqual([['8.5', 1]]);
  });

  it('are empty without a question', () => {
    const { total, auditees, clauses, procedures } = auditResults({ audit: anAudit(), items: [] });
    expect([total.coverage, total.conformity]).toEqual([null, null]);
    expect([auditees, clauses, procedures]).toEqual([[], [], []]);
  });
});

describe('strengths', () => {
  const good = (note: string, statement: string | null) => {
    const { finding } = aNonconformItem('x');
    return anItem('g', {
      answer: anAnswer('conform', { grading: 'good-practice', note }),
      finding: finding === null || statement === null ? null : { ...finding, statement },
    });
  };

  it.each([
    ['the finding', good('Ghi chú', 'Sổ điện tử'), 'Sổ điện tử'],
    ['the note, without one', good(' Ghi chú ', null), 'Ghi chú'],
    ['the note, for a blank one', good('Ghi chú', ' '), 'Ghi chú'],
    ['the question, without either', good(' ', null), 'Có sổ theo dõi không?'],
  ])('are told in the words of %s', (_name, item, text) => {
    expect(strengths({ audit: anAudit(), items: [item] })).toEqual([{ itemId: 'g', auditee: 'bcvt', text }]);
  });

  it('are good practices of the checklist only', () => {
    expect(strengths({ audit: anAudit(), items: [{ ...good('', null), dropped: true }, ...answered] })).toEqual([]);
  });
});

describe('dissents', () => {
  it('are printed with statement, name, day and opinion; what was agreed is not', () => {
    const said = { type: 'disagreed', by: 'Trưởng phòng', on: '2026-04-24', opinion: 'Hồ sơ đã có' } as const;
    const { finding } = aNonconformItem('x');
    if (finding === null) throw new Error('no finding');
    const disputed = aNonconformItem('d', { finding: { ...finding, agreement: said } });
    const items = [...answered, disputed, { ...disputed, dropped: true }];
    expect(dissents({ audit: anAudit(), items })).toEqual([
      { itemId: 'd', auditee: 'bcvt', statement: finding.statement, said },
    ]);
  });
});

describe('what is unassessed without a reason', () => {
  it('is exactly what the report is refused for', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const gaps = reportGaps({ audit: auditIn('findings-agreed'), items });
        const refused = gaps.flatMap((gap) => (gap.type === 'items-unassessed' ? gap.itemIds : []));
        expect(unassessedWithoutReason(items).map(({ id }) => id)).toEqual(refused);
      }),
    );
  });
});
