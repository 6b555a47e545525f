import type { ChecklistMerge, MergeConflict } from '../../../../core/audits/checklist/merge-checklist';
import type { ChecklistItem, ItemWords } from '../../../../core/audits/checklist-item';

/** A question that changes, as it was and as it will be. */
export interface ItemChange {
  readonly before: ChecklistItem;
  readonly after: ChecklistItem;
  /** words = its wording follows the source · gone = no longer asked, kept · back = asked again · revision = same words, another revision. */
  readonly type: 'words' | 'gone' | 'back' | 'revision';
}

/** A conflict with the words that stand. */
export interface ShownConflict extends MergeConflict {
  readonly item: ChecklistItem;
  readonly mine: ItemWords[keyof ItemWords];
}

const wordFields = ['question', 'look', 'requirement', 'clauses'] as const;

/** Changes of a plan, told apart by what they mean to the auditor; a question whose words only wait for a choice is none. */
export function changesOf(
  { changed, conflicts }: ChecklistMerge,
  items: readonly ChecklistItem[],
): readonly ItemChange[] {
  const stored = new Map(items.map((item) => [item.id, item]));
  const waiting = new Set(conflicts.map(({ itemId }) => itemId));
  return changed.flatMap((after) => {
    const before = stored.get(after.id);
    if (before === undefined) return [];
    const type = typeOf(before, after);
    return type === 'revision' && waiting.has(after.id) ? [] : [{ before, after, type }];
  });
}

/** Conflicts of a plan with the words that stand against the source's. */
export function conflictsOf({ conflicts }: ChecklistMerge, items: readonly ChecklistItem[]): readonly ShownConflict[] {
  const stored = new Map(items.map((item) => [item.id, item]));
  return conflicts.flatMap((conflict) => {
    const item = stored.get(conflict.itemId);
    return item === undefined ? [] : [{ ...conflict, item, mine: item.words[conflict.field] }];
  });
}

/** Fields whose words differ. */
export function differingFields(before: ItemWords, after: ItemWords): readonly (keyof ItemWords)[] {
  return wordFields.filter((field) => textOf(before[field]) !== textOf(after[field]));
}

/** A field's words as one text. */
export function textOf(value: ItemWords[keyof ItemWords]): string {
  return typeof value === 'string' ? value : value.join('; ');
}

function typeOf(before: ChecklistItem, after: ChecklistItem): ItemChange['type'] {
  if (differingFields(before.words, after.words).length > 0) return 'words';
  if (before.gone !== after.gone) return after.gone ? 'gone' : 'back';
  return 'revision';
}
