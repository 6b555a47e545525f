import { describe, expect, it } from 'vitest';
import {
  duplicateStep,
  insertSteps,
  moveStep,
  patchStep,
  removeSteps,
  shiftStep,
} from '../../../../../renderer/core/procedures/edit/edit-steps';
import { findStep } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent, aStep, layoutOf } from '../../../../support/edited-content';

const content = aContent(
  aCase('c', {
    g1: [
      'a',
      aStep('b', {
        kind: 'decision',
        next: [
          { to: 'd', condition: 'Có' },
          { to: 'a', condition: 'Không' },
        ],
      }),
    ],
    g2: ['d', 'e'],
    g3: [],
  }),
  aCase('c2', { g4: ['f'] }),
);

describe('steps put in', () => {
  it.each([
    [0, 'g1: x y a b | g2: d e | g3:'],
    [1, 'g1: a x y b | g2: d e | g3:'],
    [99, 'g1: a b x y | g2: d e | g3:'],
    [-1, 'g1: x y a b | g2: d e | g3:'],
  ])('stand at place %i in their order', (index, expected) => {
    expect(layoutOf(insertSteps(content, { stageId: 'g1', index }, [aStep('x'), aStep('y')]))).toBe(expected);
  });

  it('change nothing when there are none or the stage is unknown', () => {
    expect(insertSteps(content, { stageId: 'g1', index: 0 }, [])).toBe(content);
    expect(insertSteps(content, { stageId: 'z', index: 0 }, [aStep('x')])).toBe(content);
  });
});

describe('fields of a step', () => {
  it('change without touching other steps, stages or cases', () => {
    const edited = patchStep(content, 'd', { name: 'Phê duyệt', position: 'Lãnh đạo Sở' });
    expect(findStep(edited, 'd')?.step).toMatchObject({ name: 'Phê duyệt', position: 'Lãnh đạo Sở' });
    expect(findStep(edited, 'e')?.step).toBe(findStep(content, 'e')?.step);
    expect(edited.cases[0]?.stages[0]).toBe(content.cases[0]?.stages[0]);
    expect(edited.cases[1]).toBe(content.cases[1]);
    expect(patchStep(content, 'z', { name: '' })).toBe(content);
  });
});

describe('steps taken out', () => {
  it('leave their stage standing, also when it is empty', () => {
    expect(layoutOf(removeSteps(content, ['d', 'e']))).toBe('g1: a b | g2: | g3:');
  });

  it('take every flow to them along', () => {
    expect(findStep(removeSteps(content, ['d']), 'b')?.step.next).toEqual([{ to: 'a', condition: 'Không' }]);
    expect(findStep(removeSteps(content, ['a', 'd']), 'b')?.step.next).toEqual([]);
  });

  it('leave other cases the same objects, and the content when nothing is taken', () => {
    expect(removeSteps(content, ['a']).cases[1]).toBe(content.cases[1]);
    expect(removeSteps(content, ['z'])).toBe(content);
  });
});

describe('a copied step', () => {
  it('stands just below with the same exits under its own id', () => {
    const copied = duplicateStep(content, 'b', 'x');
    expect(layoutOf(copied)).toBe('g1: a b x | g2: d e | g3:');
    expect(findStep(copied, 'x')?.step.next).toEqual(findStep(content, 'b')?.step.next);
    expect(duplicateStep(content, 'z', 'x')).toBe(content);
  });
});

describe('a moved step', () => {
  it.each([
    ['a', 'g1', 2, 'g1: b a | g2: d e | g3:'],
    ['b', 'g1', 0, 'g1: b a | g2: d e | g3:'],
    ['a', 'g2', 1, 'g1: b | g2: d a e | g3:'],
    ['e', 'g1', 0, 'g1: e a b | g2: d | g3:'],
    ['a', 'g3', 0, 'g1: b | g2: d e | g3: a'],
    ['a', 'g3', 99, 'g1: b | g2: d e | g3: a'],
  ])('%s stands before place %s/%i', (stepId, stageId, index, expected) => {
    expect(layoutOf(moveStep(content, stepId, { stageId, index }))).toBe(expected);
  });

  it.each([
    ['a', 'g1', 0],
    ['a', 'g1', 1],
    ['b', 'g1', 99],
    ['a', 'g4', 0],
    ['z', 'g1', 0],
  ])('%s to %s/%i is no move', (stepId, stageId, index) => {
    expect(moveStep(content, stepId, { stageId, index })).toBe(content);
  });

  it('keeps the flows that lead to it', () => {
    const moved = moveStep(content, 'd', { stageId: 'g1', index: 0 });
    expect(findStep(moved, 'b')?.step.next.map((flow) => flow.to)).toEqual(['d', 'a']);
  });

  it.each([
    ['b', -1, 'g1: b a | g2: d e | g3:'],
    ['a', 1, 'g1: b a | g2: d e | g3:'],
    ['b', 1, 'g1: a | g2: b d e | g3:'],
    ['d', -1, 'g1: a b d | g2: e | g3:'],
    ['e', 1, 'g1: a b | g2: d | g3: e'],
  ] as const)('%s by %i rows crosses the edge of its stage: %s', (stepId, by, expected) => {
    expect(layoutOf(shiftStep(content, stepId, by))).toBe(expected);
  });

  it('stops at both ends of its case', () => {
    expect(shiftStep(content, 'a', -1)).toBe(content);
    expect(shiftStep(content, 'f', 1)).toBe(content);
    expect(shiftStep(content, 'z', 1)).toBe(content);
  });
});
