import type { ChecklistItem, ItemWords } from '../checklist-item';

/** Words of one question that the auditor edited and gives up for those of its source. */
export interface DroppedEdit {
  readonly itemId: ChecklistItem['id'];
  readonly field: keyof ItemWords;
}

/** The questions as if the named words had never been edited; free ones, which have no source, stay as they are. */
export function dropEdits(items: readonly ChecklistItem[], edits: readonly DroppedEdit[]): readonly ChecklistItem[] {
  if (edits.length === 0) return items;
  return items.map((item) => {
    const fields = edits.filter(({ itemId }) => itemId === item.id).map(({ field }) => field);
    const { generated } = item;
    if (fields.length === 0 || generated === null) return item;
    const given: Partial<ItemWords> = Object.fromEntries(fields.map((field) => [field, generated[field]]));
    return { ...item, words: { ...item.words, ...given } };
  });
}
