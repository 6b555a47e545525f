import { useMemo, useState } from 'react';
import type { ChecklistItem, ItemWords } from '../../../../core/audits/checklist-item';
import { useKept } from '../kept/use-kept';
import type { ItemActs } from '../use-item-acts';

/** Words of a question that are being edited. */
interface EditedWords {
  readonly itemId: string;
  readonly words: ItemWords;
}

/** The one question of an audit whose words are being edited. */
export interface ItemEditing {
  readonly itemId: string | null;
  readonly words: ItemWords | null;
  readonly failed: boolean;
  /** Opens another one; the one that was open is saved first, and stays open when it cannot be. */
  readonly open: (item: ChecklistItem) => Promise<void>;
  readonly change: (words: ItemWords) => void;
  readonly save: () => Promise<boolean>;
  readonly cancel: () => void;
}

/** Edits the words of one question at a time; what is typed outlives the screen and the program until it is saved or given up. */
export function useItemEditor(auditId: string, items: ReadonlyMap<string, ChecklistItem>, acts: ItemActs): ItemEditing {
  const { value, keep, failed } = useKept<EditedWords>(`draft.checklist.words.${auditId}`);
  const [openedHere, setOpenedHere] = useState(false);
  const item = items.get(value?.itemId ?? '');
  const differs = value !== null && item !== undefined && JSON.stringify(value.words) !== JSON.stringify(item.words);
  const current = value !== null && item !== undefined && (openedHere || differs) ? value : null;
  return useMemo(() => {
    const save = async (): Promise<boolean> => {
      if (current === null) return true;
      const stored = await acts.edit(current.itemId, current.words);
      if (stored) keep(null);
      return stored;
    };
    return {
      itemId: current?.itemId ?? null,
      words: current?.words ?? null,
      failed,
      open: async (next) => {
        if (next.id === current?.itemId || !(await save())) return;
        setOpenedHere(true);
        keep({ itemId: next.id, words: next.words });
      },
      change: (words) => {
        if (current !== null) keep({ ...current, words });
      },
      save,
      cancel: () => keep(null),
    };
  }, [current, acts, keep, failed]);
}
