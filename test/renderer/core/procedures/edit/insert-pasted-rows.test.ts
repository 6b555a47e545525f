import { describe, expect, it } from 'vitest';
import { insertPastedRows } from '../../../../../renderer/core/procedures/edit/insert-pasted-rows';
import { readPastedRows } from '../../../../../renderer/core/procedures/edit/pasted-rows';
import { findStep } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent, countedIds, layoutOf } from '../../../../support/edited-content';

const content = aContent(aCase('c', { g1: ['a', 'b'], g2: ['d'] }));
const paste = (text: string, at = { stageId: 'g1', index: 1 }, into = content) =>
  insertPastedRows(into, at, readPastedRows(text), 'chung', countedIds());

describe('a paste', () => {
  it('puts the rows in at the place, in their order', () => {
    const { content: pasted, firstStepId } = paste('Một\nHai');
    expect(layoutOf(pasted)).toBe('g1: a x1 x2 b | g2: d');
    expect(firstStepId).toBe('x1');
  });

  it('gives the time to the chosen area class', () => {
    expect(findStep(paste('Một\tA\tB\t0,5\n').content, 'x1')?.step).toMatchObject({
      name: 'Một',
      position: 'A',
      unit: 'B',
      durations: { chung: { kind: 'working-days', amount: 0.5 } },
    });
  });

  it('starts a new stage at a stage row, which takes what stood below', () => {
    const { content: pasted } = paste('Một\nGiai đoạn 2. Phê duyệt\t\t\t1,5\nHai');
    expect(layoutOf(pasted)).toBe('g1: a x1 | x2: x3 b | g2: d');
    expect(pasted.cases[0]?.stages[1]).toMatchObject({
      name: 'Phê duyệt',
      subtotal: { chung: { kind: 'working-days', amount: 1.5 } },
    });
  });

  it('replaces the untouched stage of a new case', () => {
    const fresh = aContent({ ...aCase('c', {}), stages: [{ id: 'g1', name: '', subtotal: {}, steps: [] }] });
    const { content: pasted } = paste('Giai đoạn 1\nMột\nGiai đoạn 2\nHai', { stageId: 'g1', index: 0 }, fresh);
    expect(layoutOf(pasted)).toBe('x1: x2 | x3: x4');
  });

  it('keeps a named stage that is still empty', () => {
    const named = aContent(aCase('c', { g1: [] }));
    expect(layoutOf(paste('Giai đoạn 2\nHai', { stageId: 'g1', index: 0 }, named).content)).toBe('g1: | x1: x2');
  });

  it('hands back the times it could not read', () => {
    expect(paste('Một\tA\tB\tít lâu').unread).toEqual([{ stepId: 'x1', text: 'ít lâu' }]);
  });

  it('changes nothing without rows or in an unknown stage', () => {
    expect(paste('').content).toBe(content);
    expect(paste('Một', { stageId: 'z', index: 0 }).content).toBe(content);
  });
});
