import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import {
  assessed,
  conform,
  conformity,
  coverage,
  figuresOf,
  graded,
  inScope,
  nonconform,
  notApplicable,
} from '../../../../../renderer/core/audits/results/figures';
import { anAnswer, anItem } from '../../../../support/audit-lifecycle';

type Answer = ChecklistItem['answer'];
const item = (result: Answer['result'], grading: Answer['grading'] = null, dropped = false) =>
  anItem('x', { dropped, answer: anAnswer(result, { grading }) });
const ofCounts = (conforming: number, nonconforming: number, without: number, open: number) => [
  ...Array.from({ length: conforming }, () => item('conform')),
  ...Array.from({ length: nonconforming }, () => item('nonconform', 'minor')),
  ...Array.from({ length: without }, () => item('not-applicable')),
  ...Array.from({ length: open }, () => item('not-assessed')),
];

describe('figures of the report', () => {
  const items = [
    item('conform'),
    item('conform', 'observation'),
    item('conform', 'good-practice'),
    item('nonconform', 'major'),
    item('nonconform', 'minor'),
    item('nonconform'),
    item('not-applicable'),
    item('not-assessed', 'opportunity'),
    item('nonconform', 'major', true),
  ];

  it('count each by its own rule', () => {
    expect(figuresOf(items)).toEqual({
      inScope: 8,
      assessed: 7,
      notApplicable: 1,
      conform: 3,
      nonconform: 3,
      major: 1,
      minor: 1,
      observations: 1,
      opportunities: 1,
      goodPractices: 1,
    });
    expect([inScope(items), assessed(items), notApplicable(items), conform(items), nonconform(items)]).toEqual([
      8, 7, 1, 3, 3,
    ]);
  });

  it('grade a nonconformity only where there is one', () => {
    expect(graded([item('conform', 'major')], 'major')).toBe(0);
    expect(graded([item('conform', 'observation')], 'observation')).toBe(1);
  });

  it.each([
    [0, 0, 0, 0, null, null],
    [0, 0, 0, 2, { part: 0, whole: 2 }, null],
    [0, 0, 3, 0, { part: 3, whole: 3 }, null],
    [5, 1, 2, 2, { part: 8, whole: 10 }, { part: 5, whole: 6 }],
    [0, 4, 0, 0, { part: 4, whole: 4 }, { part: 0, whole: 4 }],
    [99, 0, 0, 1, { part: 99, whole: 100 }, { part: 99, whole: 99 }],
  ])('%i conform, %i not, %i not applicable, %i open', (yes, no, without, open, covered, conforming) => {
    const figures = figuresOf(ofCounts(yes, no, without, open));
    expect(coverage(figures)).toEqual(covered);
    expect(conformity(figures)).toEqual(conforming);
  });

  it('are no worse for an observation, an opportunity or a good practice', () => {
    const results = fc.constantFrom<Answer['result']>('conform', 'nonconform', 'not-applicable', 'not-assessed');
    const grades = fc.constantFrom<Answer['grading']>('observation', 'opportunity', 'good-practice');
    fc.assert(
      fc.property(fc.array(fc.tuple(results, grades)), (answers) => {
        const plain = figuresOf(answers.map(([result]) => item(result)));
        const noted = figuresOf(answers.map(([result, grading]) => item(result, grading)));
        expect(conformity(noted)).toEqual(conformity(plain));
        expect(coverage(noted)).toEqual(coverage(plain));
        expect(plain.conform + plain.nonconform + plain.notApplicable).toBe(plain.assessed);
      }),
    );
  });
});
