import { describe, expect, it } from 'vitest';
import { shiftStep } from '../../../../../renderer/core/procedures/edit/edit-steps';
import { findStep, stepLabels, stepNumbers, stepsOf } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent } from '../../../../support/edited-content';

const procedureCase = aCase('c', { g1: ['a', 'b'], g2: [], g3: ['d'] });

describe('order of steps', () => {
  it('runs through all stages of the case', () => {
    expect(stepsOf(procedureCase).map((step) => step.id)).toEqual(['a', 'b', 'd']);
  });

  it('numbers and labels steps from 1 across stages', () => {
    expect([...stepNumbers(procedureCase)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['d', 3],
    ]);
    expect([...stepLabels(procedureCase)]).toEqual([
      ['a', 'B1'],
      ['b', 'B2'],
      ['d', 'B3'],
    ]);
  });

  it('renumbers by itself when a step moves', () => {
    const moved = shiftStep(aContent(procedureCase), 'b', -1);
    expect(stepLabels(moved.cases[0] ?? procedureCase).get('b')).toBe('B1');
  });

  it('finds a step with its case, stage and place, in any case', () => {
    const content = aContent(procedureCase, aCase('c2', { g4: ['e', 'f'] }));
    const place = findStep(content, 'f');
    expect([place?.case.id, place?.stage.id, place?.index, place?.step.id]).toEqual(['c2', 'g4', 1, 'f']);
    expect(findStep(content, 'nowhere')).toBeNull();
  });
});
