import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step, StepKind } from '../../../../../renderer/core/procedures/content';
import { exitsOf, longestPath } from '../../../../../renderer/core/procedures/totals/step-graph';

/** Steps from `id[:kind][>to,to]=weight`. */
function steps(...written: string[]): readonly (Step & { readonly weight: number })[] {
  return written.map((text) => {
    const [, id = '', kind = 'task', to = '', weight = '0'] =
      /^(\w+)(?::(\w+))?(?:>([\w,]*))?(?:=([\d.]+))?$/.exec(text) ?? [];
    return {
      id,
      kind: kind as StepKind,
      name: id,
      description: '',
      position: '',
      unit: '',
      durations: {},
      inputs: '',
      outputs: '',
      forms: [],
      coordinatingBody: '',
      next: to === '' ? [] : to.split(',').map((one) => ({ to: one, condition: '' })),
      weight: Number(weight),
    };
  });
}

function pathOf(...written: string[]): string {
  const list = steps(...written);
  const weights = new Map(list.map((step) => [step.id, step.weight]));
  return longestPath(list, ({ id }) => weights.get(id) ?? 0).join(' ');
}

describe('exits of a step', () => {
  it('are the following step when none is named', () => {
    expect(exitsOf(steps('a', 'b'), 0)).toEqual(['b']);
    expect(exitsOf(steps('a', 'b'), 1)).toEqual([]);
    expect(exitsOf(steps('a'), 5)).toEqual([]);
  });

  it('are its flows when it names any, and none at an end', () => {
    expect(exitsOf(steps('a:decision>c,a', 'b', 'c'), 0)).toEqual(['c', 'a']);
    expect(exitsOf(steps('a:end', 'b'), 0)).toEqual([]);
  });
});

describe('longest path', () => {
  it('of nothing is nothing', () => {
    expect(pathOf()).toBe('');
  });

  it('of a list is the whole list', () => {
    expect(pathOf('a=1', 'b=2', 'c=3')).toBe('a b c');
  });

  it('takes the heavier branch', () => {
    expect(pathOf('a:decision>b,c', 'b>d=5', 'c>d=2', 'd')).toBe('a b d');
    expect(pathOf('a:decision>b,c', 'b>d=1', 'c>d=2', 'd')).toBe('a c d');
  });

  it('leaves out ways back, whether to the step before, to the first or to itself', () => {
    expect(pathOf('a=1', 'b:decision>d,c', 'c>a=9', 'd=1')).toBe('a b c');
    expect(pathOf('a=1', 'b:decision>d,c', 'c>a', 'd=1')).toBe('a b d');
    expect(pathOf('a>a,b=1', 'b=1')).toBe('a b');
  });

  it('ends at an end and ignores flows to steps that do not exist', () => {
    expect(pathOf('a=1', 'b:end=1', 'c=9')).toBe('a b');
    expect(pathOf('a>gone=1', 'b=1')).toBe('a');
  });

  it('leaves out steps that nothing leads to', () => {
    expect(pathOf('a>c=1', 'b=9', 'c=1')).toBe('a c');
  });

  it('is never longer than all steps together, passes no step twice and follows exits only', () => {
    const graph = fc.integer({ min: 1, max: 8 }).chain((size) =>
      fc.array(
        fc.record({
          to: fc.array(fc.nat({ max: size - 1 }), { maxLength: 3 }),
          weight: fc.nat({ max: 9 }),
        }),
        { minLength: size, maxLength: size },
      ),
    );
    fc.assert(
      fc.property(graph, (nodes) => {
        const list = steps(...nodes.map((_, index) => `s${index}`)).map((step, index) => ({
          ...step,
          next: (nodes[index]?.to ?? []).map((to) => ({ to: `s${to}`, condition: '' })),
        }));
        const weight = (step: Step) => nodes[Number(step.id.slice(1))]?.weight ?? 0;
        const path = longestPath(list, weight);
        expect(new Set(path).size).toBe(path.length);
        expect(path[0]).toBe('s0');
        for (const [index, id] of path.slice(0, -1).entries())
          expect(exitsOf(list, Number(id.slice(1)))).toContain(path[index + 1]);
      }),
    );
  });

  it('finds the heaviest way through any graph without ways back', () => {
    const graph = fc.integer({ min: 1, max: 7 }).chain((size) =>
      fc.array(
        fc.record({ skip: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }), weight: fc.nat({ max: 9 }) }),
        {
          minLength: size,
          maxLength: size,
        },
      ),
    );
    fc.assert(
      fc.property(graph, (nodes) => {
        const list = steps(...nodes.map((_, index) => `s${index}`)).map((step, index) => ({
          ...step,
          next: (nodes[index]?.skip ?? [])
            .filter((skip) => index + skip < nodes.length)
            .map((skip) => ({ to: `s${index + skip}`, condition: '' })),
        }));
        const weight = (step: Step) => nodes[Number(step.id.slice(1))]?.weight ?? 0;
        const all = (index: number): number =>
          (nodes[index]?.weight ?? 0) + Math.max(0, ...exitsOf(list, index).map((id) => all(Number(id.slice(1)))));
        const found = longestPath(list, weight).reduce((sum, id) => sum + (nodes[Number(id.slice(1))]?.weight ?? 0), 0);
        expect(found).toBe(all(0));
      }),
    );
  });
});
