import { describe, expect, it } from 'vitest';
import { blankStage } from '../../../../../renderer/core/procedures/edit/blanks';
import {
  addStage,
  moveStage,
  patchStage,
  removeStage,
  splitStage,
} from '../../../../../renderer/core/procedures/edit/edit-stages';
import { aCase, aContent, layoutOf } from '../../../../support/edited-content';

const content = aContent(aCase('c', { g1: ['a', 'b'], g2: ['d'], g3: [] }));

describe('stages', () => {
  it('are added at the end or at a place', () => {
    expect(layoutOf(addStage(content, 'c', blankStage('x', '')))).toBe('g1: a b | g2: d | g3: | x:');
    expect(layoutOf(addStage(content, 'c', blankStage('x', ''), 1))).toBe('g1: a b | x: | g2: d | g3:');
  });

  it('take a name and a declared subtotal', () => {
    const subtotal = { chung: { kind: 'working-days', amount: 2.5 } } as const;
    expect(patchStage(content, 'g2', { name: 'Thẩm định', subtotal }).cases[0]?.stages[1]).toMatchObject({
      name: 'Thẩm định',
      subtotal,
    });
  });

  it('move whole', () => {
    expect(layoutOf(moveStage(content, 'g1', 1))).toBe('g2: d | g1: a b | g3:');
    expect(moveStage(content, 'g1', -1)).toBe(content);
  });

  it.each([
    ['g1', 'g2: a b d | g3:'],
    ['g2', 'g1: a b d | g3:'],
    ['g3', 'g1: a b | g2: d'],
  ])('leave their steps to the neighbour when %s is taken away', (stageId, expected) => {
    expect(layoutOf(removeStage(content, stageId))).toBe(expected);
  });

  it('stay when they are the only one and hold steps', () => {
    const single = aContent(aCase('c', { g1: ['a'] }));
    expect(removeStage(single, 'g1')).toBe(single);
    expect(layoutOf(removeStage(aContent(aCase('c', { g1: [] })), 'g1'))).toBe('');
  });

  it.each([
    ['a', 'g1: | x: a b | g2: d | g3:'],
    ['b', 'g1: a | x: b | g2: d | g3:'],
    ['d', 'g1: a b | g2: | x: d | g3:'],
  ])('split at step %s', (stepId, expected) => {
    expect(layoutOf(splitStage(content, stepId, blankStage('x', '')))).toBe(expected);
  });

  it('return the very same content when the stage or step is unknown', () => {
    expect(patchStage(content, 'z', { name: '' })).toBe(content);
    expect(removeStage(content, 'z')).toBe(content);
    expect(splitStage(content, 'z', blankStage('x', ''))).toBe(content);
    expect(addStage(content, 'z', blankStage('x', ''))).toBe(content);
  });
});
