import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DrawRule,
  drawCodes,
  drawNumbers,
  drawPlaces,
} from '../../../../../renderer/core/audits/sampling/draw-sample';

const rules = fc.constantFrom<DrawRule>('random', 'systematic');
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const population = fc.integer({ min: 0, max: 500 });
const size = fc.integer({ min: 0, max: 60 });

describe('drawing a sample', () => {
  it('gives the same places for the same rule, seed, population and size', () => {
    fc.assert(
      fc.property(rules, seeds, population, size, (rule, seed, all, wanted) => {
        expect(drawPlaces(rule, seed, all, wanted)).toEqual(drawPlaces(rule, seed, all, wanted));
      }),
    );
  });

  it('gives as many different places as wanted, or all, ascending and within the population', () => {
    fc.assert(
      fc.property(rules, seeds, population, size, (rule, seed, all, wanted) => {
        const places = drawPlaces(rule, seed, all, wanted);
        expect(places).toHaveLength(Math.min(all, wanted));
        expect(new Set(places).size).toBe(places.length);
        expect(places.every((place, index) => place < all && place > (places[index - 1] ?? -1))).toBe(true);
      }),
    );
  });

  it('steps evenly when systematic', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), (seed, interval, count) => {
        const places = drawPlaces('systematic', seed, interval * count, count);
        const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(steps.every((step) => step === interval)).toBe(true);
      }),
    );
  });

  it('reaches every dossier about as often when random', () => {
    const hits = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 2000; seed += 1)
      for (const place of drawPlaces('random', seed, 10, 3)) hits[place] = (hits[place] ?? 0) + 1;
    for (const count of hits) expect(Math.abs(count - 600)).toBeLessThan(90);
  });

  it('stays what it was when the program was written', () => {
    expect(drawPlaces('random', 2026, 40, 5)).toEqual([9, 13, 18, 25, 27]);
    expect(drawPlaces('systematic', 2026, 40, 5)).toEqual([3, 11, 19, 27, 35]);
  });

  it.each([
    [-1, 3],
    [10, -1],
    [2.5, 1],
    [10, Number.NaN],
  ])('of a population of %d and a size of %d is a mistake of the program', (all, wanted) => {
    expect(() => drawPlaces('random', 1, all, wanted)).toThrow('not a population');
  });
});

describe('drawing codes', () => {
  it('takes those of a list at the drawn places', () => {
    const codes = ['a', 'b', 'c', 'd', 'e'];
    expect(drawCodes('random', 7, codes, 2)).toEqual(drawPlaces('random', 7, 5, 2).map((place) => codes[place]));
    expect(drawCodes('random', 7, codes, 9)).toEqual(codes);
    expect(drawCodes('systematic', 7, [], 3)).toEqual([]);
  });

  it.each([
    ['HS-####', 9, 11, ['HS-0009', 'HS-0010', 'HS-0011']],
    ['##/2026', 99, 101, ['99/2026', '100/2026', '101/2026']],
    ['HS', 1, 2, ['HS1', 'HS2']],
    ['#', 5, 4, []],
  ] as readonly (readonly [string, number, number, readonly string[]])[])(
    'writes numbers after %s from %i to %i as %j',
    (pattern, from, to, codes) => {
      expect(drawNumbers('random', 3, { from, to, pattern }, 10)).toEqual(codes);
    },
  );

  it('draws the same places from a run of numbers as from the list of them', () => {
    const codes = Array.from({ length: 90 }, (_, index) => `HS-${String(index + 11).padStart(3, '0')}`);
    const range = { from: 11, to: 100, pattern: 'HS-###' };
    fc.assert(
      fc.property(rules, seeds, size, (rule, seed, wanted) => {
        expect(drawNumbers(rule, seed, range, wanted)).toEqual(drawCodes(rule, seed, codes, wanted));
      }),
    );
  });
});
