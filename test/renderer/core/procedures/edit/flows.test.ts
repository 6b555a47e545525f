import { describe, expect, it } from 'vitest';
import { hasLabelledExits, setFlows, setStepKind } from '../../../../../renderer/core/procedures/edit/flows';
import { findStep } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent } from '../../../../support/edited-content';

const content = aContent(aCase('c', { g1: ['a', 'b'], g2: ['d'] }), aCase('c2', { g3: ['e'] }));
const labels = { yes: 'Có', no: 'Không' };
const exits = (edited: typeof content, id: string) => findStep(edited, id)?.step.next;

describe('exits of a step', () => {
  it('lead to steps of the same case only', () => {
    const edited = setFlows(content, 'b', [
      { to: 'd', condition: 'Có' },
      { to: 'e', condition: 'sang trường hợp khác' },
      { to: 'nowhere', condition: '' },
    ]);
    expect(exits(edited, 'b')).toEqual([{ to: 'd', condition: 'Có' }]);
  });

  it('hold no flow twice, but may lead to one step under two labels', () => {
    const edited = setFlows(content, 'b', [
      { to: 'd', condition: 'Có' },
      { to: 'd', condition: 'Có' },
      { to: 'd', condition: 'Có, kèm lưu ý' },
    ]);
    expect(exits(edited, 'b')).toHaveLength(2);
  });

  it('may be cleared, which means the following step', () => {
    const edited = setFlows(setFlows(content, 'b', [{ to: 'd', condition: '' }]), 'b', []);
    expect(exits(edited, 'b')).toEqual([]);
    expect(setFlows(content, 'z', [])).toBe(content);
  });
});

describe('the kind of a step', () => {
  it('set to decision gives two labelled exits, onward and back', () => {
    const next = exits(setStepKind(content, 'b', 'decision', labels), 'b') ?? [];
    expect(next).toEqual([
      { to: 'd', condition: 'Có' },
      { to: 'a', condition: 'Không' },
    ]);
    expect(hasLabelledExits(next)).toBe(true);
  });

  it.each([
    ['a', [{ to: 'b', condition: 'Có' }]],
    ['d', [{ to: 'b', condition: 'Không' }]],
    ['e', []],
  ])('set to decision at an end of the case (%s) invents no step', (id, expected) => {
    expect(exits(setStepKind(content, id, 'decision', labels), id)).toEqual(expected);
  });

  it('keeps exits that were chosen before', () => {
    const chosen = setFlows(content, 'b', [
      { to: 'a', condition: 'x' },
      { to: 'd', condition: 'y' },
    ]);
    expect(exits(setStepKind(chosen, 'b', 'decision', labels), 'b')).toEqual(exits(chosen, 'b'));
  });

  it('set from decision to another goes on to the following step', () => {
    const decision = setStepKind(content, 'b', 'decision', labels);
    const task = findStep(setStepKind(decision, 'b', 'task', labels), 'b')?.step;
    expect([task?.kind, task?.next]).toEqual(['task', []]);
  });

  it('changes nothing when it stays or the step is unknown', () => {
    expect(setStepKind(content, 'b', 'task', labels)).toBe(content);
    expect(setStepKind(content, 'z', 'wait', labels)).toBe(content);
    expect(findStep(setStepKind(content, 'b', 'wait', labels), 'b')?.step.kind).toBe('wait');
  });
});

describe('labelled exits', () => {
  it.each([
    [[], false],
    [[{ to: 'a', condition: 'Có' }], false],
    [
      [
        { to: 'a', condition: 'Có' },
        { to: 'd', condition: ' ' },
      ],
      false,
    ],
    [
      [
        { to: 'a', condition: 'Có' },
        { to: 'd', condition: 'Không' },
      ],
      true,
    ],
  ])('%j: %s', (next, expected) => {
    expect(hasLabelledExits(next)).toBe(expected);
  });
});
