import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../../../renderer/core/audits/sampling/seeded-random';

describe('mulberry32', () => {
  it.each([
    [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
    [0, [0.26642920868471265, 0.0003297457005828619]],
  ] as readonly (readonly [number, readonly number[]])[])('of seed %i gives the published numbers', (seed, numbers) => {
    const random = mulberry32(seed);
    expect(numbers.map(() => random())).toEqual(numbers);
  });

  it('stays from 0 to below 1, and repeats itself for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, two] = [mulberry32(seed), mulberry32(seed)];
        for (let index = 0; index < 20; index += 1) {
          const number = one();
          expect(number).toBe(two());
          expect(number >= 0 && number < 1).toBe(true);
        }
      }),
    );
  });
});
