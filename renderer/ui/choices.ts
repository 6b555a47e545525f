import { foldText } from '../core/kernel/fold-text';

/** One of several to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Second line, such as a unit's full name; also searched. */
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Choices that hold every word of `query`, diacritics aside; all of them when it is empty. At most `limit`. */
export function findChoices(choices: readonly Choice[], query: string, limit = 100): readonly Choice[] {
  const words = foldText(query).split(' ').filter(Boolean);
  const found: Choice[] = [];
  for (const choice of choices) {
    if (found.length === limit) break;
    const text = foldText(`${choice.label} ${choice.note ?? ''}`);
    if (words.every((word) => text.includes(word))) found.push(choice);
  }
  return found;
}
