import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gradingsFor } from '../../../../../renderer/core/audits/answers/answer-rules';
import { conformity, type Figures, figuresOf } from '../../../../../renderer/core/audits/results/figures';
import { figureItems } from '../../../../../renderer/features/audits/report/figure-items';
import { anAnswer, anItem } from '../../../../support/audit-lifecycle';

const anyItem = fc
  .record({
    result: fc.constantFrom('not-assessed', 'conform', 'nonconform', 'not-applicable'),
    grading: fc.nat(),
    dropped: fc.boolean(),
  })
  .map(({ result, grading, dropped }) => {
    const offered = [null, ...gradingsFor(result)];
    return anItem('i', { dropped, answer: anAnswer(result, { grading: offered[grading % offered.length] ?? null }) });
  });

it('opens, for every figure, a list as long as the figure says', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 30 }), (items) => {
      const figures = figuresOf(items);
      for (const name of Object.keys(figures) as (keyof Figures)[])
        expect([name, figureItems(items, name).length]).toEqual([name, figures[name]]);
      expect(figureItems(items, 'applicable').length).toBe(conformity(figures)?.whole ?? 0);
    }),
  );
});
