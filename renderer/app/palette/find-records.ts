import { foldText } from '../../core/kernel/fold-text';

/** Something that the palette can open. */
export interface Findable {
  readonly id: string;
  readonly group: 'commands' | 'administrative' | 'procedures' | 'audits' | 'nonconformities';
  /** Code, or `''`. */
  readonly code: string;
  readonly title: string;
}

/** A {@link Findable} with its folded text, made once and searched at each letter. */
export interface Indexed<Item extends Findable> {
  readonly item: Item;
  readonly code: string;
  readonly text: string;
}

/** Folds items for search. */
export function indexItems<Item extends Findable>(items: readonly Item[]): readonly Indexed<Item>[] {
  return items.map((item) => {
    const code = foldText(item.code);
    return { item, code, text: `${code} ${foldText(item.title)}` };
  });
}

/**
 * Items that hold every word of `query`, diacritics aside: those whose code begins with it first, then those whose
 * text begins with it, each in their given order; at most `perGroup` of a group.
 */
export function findItems<Item extends Findable>(
  index: readonly Indexed<Item>[],
  query: string,
  perGroup: number,
): readonly Item[] {
  const folded = foldText(query);
  const words = folded.split(' ').filter(Boolean);
  const ranked = index
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => ({ item: entry.item, rank: rankOf(entry, folded) }))
    .sort((a, b) => a.rank - b.rank);
  const taken = new Map<string, number>();
  return ranked.flatMap(({ item }) => {
    const count = taken.get(item.group) ?? 0;
    taken.set(item.group, count + 1);
    return count < perGroup ? [item] : [];
  });
}

function rankOf<Item extends Findable>({ code, text, item }: Indexed<Item>, folded: string): number {
  if (folded === '') return 0;
  if (code !== '' && code.startsWith(folded)) return 0;
  return text.startsWith(folded) || foldText(item.title).startsWith(folded) ? 1 : 2;
}
