import type { Identified } from '../../kernel/change';

/** Puts an item at `at`, at the end when left out or out of range. */
export function insertItem<T>(list: readonly T[], item: T, at: number = list.length): readonly T[] {
  return list.toSpliced(at < 0 ? list.length : at, 0, item);
}

/** Changes fields of the item with that id; the same list when there is none. */
export function patchItem<T extends Identified>(
  list: readonly T[],
  id: string,
  patch: Partial<Omit<T, 'id'>>,
): readonly T[] {
  return list.some((item) => item.id === id)
    ? list.map((item) => (item.id === id ? { ...item, ...patch } : item))
    : list;
}

/** Takes the item with that id out; the same list when there is none. */
export function removeItem<T extends Identified>(list: readonly T[], id: string): readonly T[] {
  return list.some((item) => item.id === id) ? list.filter((item) => item.id !== id) : list;
}

/** Moves the item with that id by `by` places, stopping at both ends; the same list when nothing moves. */
export function moveItem<T extends Identified>(list: readonly T[], id: string, by: number): readonly T[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (item === undefined) return list;
  const to = Math.min(Math.max(from + by, 0), list.length - 1);
  return to === from ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}
