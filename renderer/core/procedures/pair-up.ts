import { comparable } from './comparable-text';

/** An item before and after; `null` where it is missing. */
export type Pair<T> = readonly [T | null, T | null];

/**
 * Pairs the items of two lists by id, then by name, then by place where the lists are equally long. Pairs stand in the order
 * of `after`; what was removed follows.
 */
export function pairUp<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (item: T) => string,
): readonly Pair<T>[] {
  const pairs = new Map<T, T>();
  const used = new Set<T>();
  const match = (candidateOf: (item: T, index: number) => T | undefined): void => {
    for (const [index, is] of after.entries()) {
      const was = pairs.has(is) ? undefined : candidateOf(is, index);
      if (was === undefined || used.has(was)) continue;
      pairs.set(is, was);
      used.add(was);
    }
  };
  const ids = new Map(before.map((item) => [item.id, item]));
  match(({ id }) => ids.get(id));
  match((is) => before.find((was) => !used.has(was) && comparable(nameOf(was)) === comparable(nameOf(is))));
  if (before.length === after.length) match((_, index) => before[index]);
  const removed = before.filter((was) => !used.has(was)).map((was): Pair<T> => [was, null]);
  return [...after.map((is): Pair<T> => [pairs.get(is) ?? null, is]), ...removed];
}
