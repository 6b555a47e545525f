import { mulberry32 } from './seeded-random';

/** Rules that leave the choice to the seed; by judgement nothing is drawn. */
export type DrawRule = 'random' | 'systematic';

/**
 * Places of the sample within its population, from 0, ascending. The same rule, seed, population and size give the same places.
 * `random`: every dossier alike, by the first `size` swaps of a Fisher-Yates shuffle. `systematic`: every
 * `population / size`-th one from a start that the seed gives.
 * @param size all are taken when it is not below the population
 */
export function drawPlaces(rule: DrawRule, seed: number, population: number, size: number): readonly number[] {
  if (![population, size].every((count) => Number.isInteger(count) && count >= 0))
    throw new Error(`not a population and size: ${population}, ${size}`);
  const count = Math.min(size, population);
  const random = mulberry32(seed);
  if (rule === 'systematic') {
    const interval = population / count;
    const start = random() * interval;
    return Array.from({ length: count }, (_, index) => Math.min(population - 1, Math.floor(start + index * interval)));
  }
  const moved = new Map<number, number>();
  const places: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const other = index + Math.floor(random() * (population - index));
    places.push(moved.get(other) ?? other);
    moved.set(other, moved.get(index) ?? index);
  }
  return places.sort((a, b) => a - b);
}

/** The codes at the drawn places of a list, in its order. */
export function drawCodes(rule: DrawRule, seed: number, codes: readonly string[], size: number): readonly string[] {
  return drawPlaces(rule, seed, codes.length, size).flatMap((place) => codes[place] ?? []);
}

/**
 * Codes drawn from a run of numbers without writing all of them down.
 * @param pattern code with a run of `#` for the number, such as `HS-####`; shorter numbers are filled up with zeros
 */
export function drawNumbers(
  rule: DrawRule,
  seed: number,
  range: { readonly from: number; readonly to: number; readonly pattern: string },
  size: number,
): readonly string[] {
  const population = Math.max(0, range.to - range.from + 1);
  return drawPlaces(rule, seed, population, size).map((place) => numberedCode(range.pattern, range.from + place));
}

function numberedCode(pattern: string, number: number): string {
  const marks = /#+/.exec(pattern)?.[0] ?? '';
  if (marks === '') return `${pattern}${number}`;
  return pattern.replace(marks, String(number).padStart(marks.length, '0'));
}
