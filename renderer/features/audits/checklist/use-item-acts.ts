import { useCallback, useMemo, useRef, useState } from 'react';
import type { ChecklistError } from '../../../core/audits/checklist/checklist-error';
import { checklistWords } from '../../../core/audits/checklist/checklist-words.data';
import {
  addFreeItem,
  dropItem,
  editItemWords,
  moveItem,
  restoreItem,
} from '../../../core/audits/checklist/edit-checklist';
import type { ItemWords } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { Result } from '../../../core/kernel/result';
import { useData } from '../../../data/store-context';
import { auditActNow } from '../shared/use-audit';

/** Acts on single questions, one after the other in the order in which they were asked for. */
export interface ItemActs {
  /** Why the last one was not taken. */
  readonly refusal: ChecklistError | null;
  readonly clear: () => void;
  readonly add: (sittingId: string, words: ItemWords) => Promise<boolean>;
  readonly edit: (itemId: string, words: ItemWords) => Promise<boolean>;
  readonly drop: (itemId: string) => Promise<boolean>;
  readonly restore: (itemId: string) => Promise<boolean>;
  /** To a place among those that are not dropped, from 0. */
  readonly moveTo: (itemId: string, place: number) => Promise<boolean>;
  /** Up by -1, down by 1, from where it then stands. */
  readonly moveBy: (itemId: string, by: -1 | 1) => Promise<boolean>;
}

type Intent = (act: AuditAct) => Result<ChangeSetDraft, ChecklistError>;

/** Acts on the questions of one audit; each reads the newest records, so that quick keys do not overtake each other. */
export function useItemActs(auditId: string): ItemActs {
  const services = useData();
  const [refusal, setRefusal] = useState<ChecklistError | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const run = useCallback(
    (intent: Intent): Promise<boolean> => {
      const next = queue.current.then(async () => {
        const act = auditActNow(services, auditId);
        if (act === null) return false;
        const result = intent(act);
        if (!result.ok) {
          const isNothing = result.error.type === 'nothing-changed';
          setRefusal(isNothing ? null : result.error);
          return isNothing;
        }
        setRefusal(null);
        return (await services.commit(result.value)) !== null;
      });
      queue.current = next.catch(() => undefined);
      return next;
    },
    [services, auditId],
  );
  return useMemo(
    () => ({
      refusal,
      clear: () => setRefusal(null),
      add: (sittingId, words) => run((act) => addFreeItem(act, sittingId, words, checklistWords)),
      edit: (itemId, words) => run((act) => editItemWords(act, itemId, words)),
      drop: (itemId) => run((act) => dropItem(act, itemId)),
      restore: (itemId) => run((act) => restoreItem(act, itemId)),
      moveTo: (itemId, place) => run((act) => moveItem(act, itemId, place)),
      moveBy: (itemId, by) => run((act) => moveItem(act, itemId, placeOf(act, itemId) + by)),
    }),
    [run, refusal],
  );
}

function placeOf({ items }: AuditAct, itemId: string): number {
  const sittingId = items.find(({ id }) => id === itemId)?.sittingId;
  return items
    .filter((item) => item.sittingId === sittingId && !item.dropped)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .findIndex(({ id }) => id === itemId);
}
