import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../../../../renderer/features/procedures/editor/steps/row-drag';
import { aCase } from '../../../../../support/edited-content';

const procedureCase = aCase('c', { g1: ['a', 'b'], g2: ['d'], g3: [] });

describe('a step dropped', () => {
  it.each([
    ['b', undefined, 'above', { stageId: 'g1', index: 1 }],
    ['b', undefined, 'below', { stageId: 'g1', index: 2 }],
    ['d', undefined, 'above', { stageId: 'g2', index: 0 }],
    ['stage:g2', 'g2', 'below', { stageId: 'g2', index: 0 }],
    ['stage:g2', 'g2', 'above', { stageId: 'g1', index: 2 }],
    ['stage:g1', 'g1', 'above', { stageId: 'g1', index: 0 }],
    ['new', undefined, 'above', { stageId: 'g3', index: 0 }],
  ] as const)('on row %s (stage %s), %s half, lands at %j', (row, stageId, edge, expected) => {
    expect(targetOf(procedureCase, row, stageId, edge)).toEqual(expected);
  });

  it('lands nowhere in a case without stages', () => {
    expect(targetOf(aCase('c', {}), 'new', undefined, 'below')).toBeNull();
  });
});
