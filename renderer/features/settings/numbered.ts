/** An entry of a short editable list with its place; the place is its identity, since entries have no ids. */
export interface Numbered<T> {
  readonly item: T;
  readonly at: number;
  readonly key: string;
}

/** Gives every entry its place; the keys change when an entry is added or removed, so that no half-typed text moves. */
export function numbered<T>(items: readonly T[]): readonly Numbered<T>[] {
  return items.map((item, at) => ({ item, at, key: `${at}/${items.length}` }));
}
