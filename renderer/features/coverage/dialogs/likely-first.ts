import type { CoverageRow } from '../../../core/coverage/coverage-at';
import { likenessTo, namePartsOf } from '../../../core/coverage/name-likeness';

/** The rows whose names are like `title` first; the others keep their order. */
export function likelyFirst(rows: readonly CoverageRow[], title: string): readonly CoverageRow[] {
  const own = namePartsOf(title);
  if (own.features.size === 0) return rows;
  const names = rows.map(({ administrative }) => namePartsOf(administrative.name));
  const likeness = likenessTo(names, [own])(own);
  return rows
    .map((row, place) => ({ row, place, score: likeness.get(place) ?? 0 }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ row }) => row);
}
