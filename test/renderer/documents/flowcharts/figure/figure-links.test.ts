import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, figureLinks } from '../../../../../renderer/documents/flowcharts/figure/figure-links';
import { aStep } from '../../../../support/postal-procedure';

describe('the ways of a figure', () => {
  it('go down a plain list and end at its last step', () => {
    const steps = ['a', 'b', 'c'].map((id) => aStep(id, id, '', 1));
    expect(figureLinks(steps)).toEqual([
      { from: 0, to: 1, label: '' },
      { from: 1, to: 2, label: '' },
    ]);
  });

  it('carry the letters of the step table, and join where two conditions lead to one step', () => {
    const steps = [
      aStep('a', 'a', '', 1, {
        kind: 'decision',
        next: [
          { to: 'b', condition: 'Đủ' },
          { to: 'c', condition: 'Thiếu' },
          { to: 'b', condition: 'Khác' },
          { to: 'gone', condition: 'x' },
        ],
      }),
      aStep('b', 'b', '', 1, { kind: 'end' }),
      aStep('c', 'c', '', 1),
    ];
    expect(figureLinks(steps)).toEqual([
      { from: 0, to: 1, label: 'a) Đủ; c) Khác' },
      { from: 0, to: 2, label: 'b) Thiếu' },
    ]);
  });
});

describe('lanes', () => {
  it('hold what jumps only, the shortest nearest to the boxes', () => {
    const lanes = assignLanes([
      { from: 0, to: 1, label: '' },
      { from: 5, to: 0, label: 'long' },
      { from: 3, to: 2, label: 'short' },
      { from: 7, to: 6, label: 'apart' },
    ]);
    expect(lanes.map(({ label, lane }) => [label, lane])).toEqual([
      ['short', 0],
      ['apart', 0],
      ['long', 1],
    ]);
  });

  it('never hold two ways that meet', () => {
    const link = fc.record({ from: fc.nat(30), to: fc.nat(30), label: fc.constant('') });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 20 }), (links) => {
        const lanes = assignLanes(links);
        for (const [index, a] of lanes.entries())
          for (const b of lanes.slice(index + 1)) {
            const meet =
              Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to)) <=
              Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to));
            expect(meet && a.lane === b.lane).toBe(false);
          }
      }),
    );
  });
});
