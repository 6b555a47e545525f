/** Chosen keys after a row was toggled; with `anchor`, all rows between it and `key` take the new state of `key`. */
export function toggleRow(
  selection: ReadonlySet<string>,
  order: readonly string[],
  key: string,
  anchor: string | null,
): ReadonlySet<string> {
  const next = new Set(selection);
  const on = !selection.has(key);
  for (const each of anchor === null ? [key] : rangeOf(order, anchor, key)) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return next;
}

/** Chosen keys after Shift + arrow: the range from `anchor` to `key` is added. */
export function extendTo(
  selection: ReadonlySet<string>,
  order: readonly string[],
  anchor: string,
  key: string,
): ReadonlySet<string> {
  return new Set([...selection, ...rangeOf(order, anchor, key)]);
}

/** All rows shown, or none of them when all are chosen already; rows that a filter hides stay as they are. */
export function toggleAll(selection: ReadonlySet<string>, order: readonly string[]): ReadonlySet<string> {
  const next = new Set(selection);
  const all = order.length > 0 && order.every((key) => selection.has(key));
  for (const key of order) {
    if (all) next.delete(key);
    else next.add(key);
  }
  return next;
}

function rangeOf(order: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)];
  if (a === -1 || b === -1) return [to];
  return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}
