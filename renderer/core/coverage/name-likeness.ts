import { foldText } from '../kernel/fold-text';
import { actWords, idleWords } from './name-words.data';

const IDLE = new RegExp(`\\b(${idleWords.join('|')})\\b`, 'g');

/** A name taken apart for comparison. */
export interface NameParts {
  /** Words that carry meaning and pairs of neighbours, each once. */
  readonly features: ReadonlySet<string>;
  /** Acts named anywhere, such as "cap lai", folded. */
  readonly acts: ReadonlySet<string>;
  /** The act that the name begins with, `null` when it begins otherwise. */
  readonly leadingAct: string | null;
}

/** Takes a name apart: folded, without punctuation and idle words. */
export function namePartsOf(name: string): NameParts {
  const plain = foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(IDLE, ' ')
    .trim();
  const words = plain.split(' ').filter((word) => word !== '');
  const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
  const acts = actsIn(words.join(' '));
  return {
    features: new Set([...words, ...pairs]),
    acts: new Set(acts.map(({ act }) => act)),
    leadingAct: leading(acts),
  };
}

/**
 * Prepares the comparison of many names with `candidates`: weighted Dice coefficient of their features, 0…1, where a
 * feature weighs more the rarer it is in all names.
 * @param others names that count for rarity, such as those to be compared
 * @returns likeness to each candidate by its place; absent ones share nothing
 */
export function likenessTo(
  candidates: readonly NameParts[],
  others: readonly NameParts[],
): (name: NameParts) => ReadonlyMap<number, number> {
  const weight = rarity([...candidates, ...others]);
  const totals = candidates.map(({ features }) => sum(features, weight));
  const places = new Map<string, number[]>();
  for (const [place, { features }] of candidates.entries())
    for (const feature of features) {
      const list = places.get(feature);
      if (list === undefined) places.set(feature, [place]);
      else list.push(place);
    }
  return ({ features }) => {
    const common = new Map<number, number>();
    for (const feature of features)
      for (const place of places.get(feature) ?? []) common.set(place, (common.get(place) ?? 0) + weight(feature));
    const own = sum(features, weight);
    return new Map([...common].map(([place, shared]) => [place, (2 * shared) / (own + (totals[place] ?? 0))]));
  };
}

function rarity(names: readonly NameParts[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { features } of names) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (feature) => Math.log(1 + names.length / (counts.get(feature) ?? 1));
}

function actsIn(text: string): readonly { readonly act: string; readonly at: number }[] {
  let rest = ` ${text} `;
  return actWords.flatMap((act) => {
    const at = rest.indexOf(` ${act} `);
    if (at < 0) return [];
    rest = rest.replaceAll(` ${act} `, ` ${'_'.repeat(act.length)} `);
    return [{ act, at }];
  });
}

function leading(acts: readonly { readonly act: string; readonly at: number }[]): string | null {
  return acts.find(({ at }) => at === 0)?.act ?? null;
}

function sum(features: Iterable<string>, weight: (feature: string) => number): number {
  let total = 0;
  for (const feature of features) total += weight(feature);
  return total;
}
