/** Row under the cursor after a key, or `null` when the key does not move it. `page` is the number of rows in sight. */
export function moveCursor(order: readonly string[], cursor: string | null, key: string, page: number): string | null {
  if (order.length === 0) return null;
  const at = cursor === null ? -1 : order.indexOf(cursor);
  const to = target(key, at, order.length, Math.max(1, page));
  if (to === null) return null;
  return order[Math.min(order.length - 1, Math.max(0, to))] ?? null;
}

function target(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at === -1 ? count - 1 : at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
