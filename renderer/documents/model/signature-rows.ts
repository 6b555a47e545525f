import type { FormSignature } from './table-blocks';

const SIDE_BY_SIDE = 3;

/** Places to sign in rows of at most three, as even as can be. */
export function signatureRows(places: readonly FormSignature[]): readonly (readonly FormSignature[])[] {
  const rows = Math.ceil(places.length / SIDE_BY_SIDE);
  const each = Math.ceil(places.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, row) => places.slice(row * each, (row + 1) * each));
}
