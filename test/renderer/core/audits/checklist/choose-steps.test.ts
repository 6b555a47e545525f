import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../../../../renderer/core/audits/checklist/choose-steps';
import { emptyContent, type Step } from '../../../../../renderer/core/procedures/content';
import { aStage, aStep, postalCase } from '../../../../support/postal-procedure';

const contentOf = (...steps: readonly Step[]) => ({
  ...emptyContent('Cấp giấy phép'),
  cases: [{ id: 'c', name: 'Chung', serves: [], total: {}, stages: [aStage('st', 'Một', null, steps)] }],
});
const ids = (...chosen: readonly { readonly step: Step }[]) => chosen.map(({ step }) => step.id);

describe('choosing steps to ask about', () => {
  it.each([
    [
      'a decision before the longest',
      aStep('long', 'Dài', 'A', 9),
      aStep('pick', 'Rẽ', 'A', 1, { kind: 'decision' }),
      'pick',
    ],
    [
      'the longest before one with forms',
      aStep('form', 'Mẫu', 'A', 1, { forms: ['BM-1'] }),
      aStep('long', 'Dài', 'A', 9),
      'long',
    ],
    [
      'forms before a handover',
      aStep('form', 'Mẫu', 'A', 1, { forms: ['BM-1'] }),
      aStep('hand', 'Giao', 'B', 1),
      'form',
    ],
    [
      'outputs before a handover',
      aStep('out', 'Ra', 'A', 1, { outputs: 'Tờ trình' }),
      aStep('hand', 'Giao', 'B', 1),
      'out',
    ],
    ['a handover before a plain step', aStep('plain', 'Thường', 'A', 1), aStep('hand', 'Giao', 'B', 1), 'hand'],
    ['the earlier of equals', aStep('one', 'Một', 'A', 1), aStep('two', 'Hai', 'A', 1), 'one'],
  ] as readonly (readonly [string, Step, Step, string])[])('takes %s', (_name, first, second, wanted) => {
    const longest = aStep('last', 'Kết thúc', 'B', first.id === 'long' || second.id === 'long' ? 1 : 20, {
      kind: 'end',
    });
    expect(ids(...chooseSteps(contentOf(first, second, longest), 1))).toEqual([wanted]);
  });

  it('never takes start or end, and keeps the order of the procedure with its numbers', () => {
    const content = { ...emptyContent('Bưu chính'), cases: [postalCase()] };
    const all = chooseSteps(content, 99);
    expect(all.map(({ step }) => step.kind)).not.toContain('start');
    expect(all.map(({ step }) => step.kind)).not.toContain('end');
    expect(all.map(({ number }) => number)).toEqual([...all.map(({ number }) => number)].sort((a, b) => a - b));
    expect(all[0]).toMatchObject({ number: 2, step: { id: 's2' }, case: { id: 'case-1' } });
  });

  it('takes more of the same steps when more are wanted: no chance in it', () => {
    const content = { ...emptyContent('Bưu chính'), cases: [postalCase()] };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)];
        const more = ids(...chooseSteps(content, many));
        expect(ids(...chooseSteps(content, few)).every((id) => more.includes(id))).toBe(true);
        expect(more.length).toBeLessThanOrEqual(many);
      }),
    );
  });

  it('finds nothing in a procedure without steps, nor with a negative count', () => {
    expect(chooseSteps(emptyContent('Trống'), 5)).toEqual([]);
    expect(chooseSteps(contentOf(aStep('one', 'Một', 'A', 1)), -1)).toEqual([]);
  });
});
