import type { CoverageRow } from '../../core/coverage/coverage-at';
import { likenessTo, namePartsOf } from '../../core/coverage/name-likeness';
import type { ProcedureOption } from '../../ui/procedure-picker';

/** Chosen rows whose names are compared: more tell nothing new. */
const COMPARED = 20;

/** The procedures whose titles are like the names of the chosen rows first; the others keep their order. */
export function likelyOptions(
  options: readonly ProcedureOption[],
  rows: readonly CoverageRow[],
): readonly ProcedureOption[] {
  const names = rows.slice(0, COMPARED).map(({ administrative }) => namePartsOf(administrative.name));
  const likeness = likenessTo(
    options.map(({ title }) => namePartsOf(title)),
    names,
  );
  const scores = options.map(() => 0);
  for (const name of names)
    for (const [place, score] of likeness(name)) scores[place] = Math.max(scores[place] ?? 0, score);
  return options
    .map((option, place) => ({ option, place, score: scores[place] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ option }) => option);
}
