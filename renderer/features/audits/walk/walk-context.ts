import { createContext, useContext } from 'react';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { type DraftField, emptyDraft, type ItemDraft, shownText } from './draft/walk-draft';
import type { WalkSession, WalkView } from './draft/walk-session';
import type { WalkModel, WalkSitting } from './walk-model';

/** What every part of the walk knows of the open question. */
export interface WalkWork {
  readonly act: AuditAct;
  readonly model: WalkModel;
  readonly open: WalkSitting | null;
  /** The question as it is stored. */
  readonly item: ChecklistItem;
  /** The question with everything that is typed. */
  readonly shown: ChecklistItem;
  readonly session: WalkSession;
  readonly view: WalkView;
  /** Whether answers may be given. */
  readonly writable: boolean;
  readonly goTo: (itemId: string) => void;
}

const WalkContext = createContext<WalkWork | null>(null);

/** Hands the open question to all parts below. */
export const WalkProvider = WalkContext;

/** The open question; throws outside a walk. */
export function useWalkWork(): WalkWork {
  const work = useContext(WalkContext);
  if (work === null) throw new Error('no walk above this component');
  return work;
}

/** What is typed at the open question. */
export function draftAt({ view, item }: Pick<WalkWork, 'view' | 'item'>): ItemDraft {
  return view.items[item.id] ?? emptyDraft;
}

/** Text that a part of the open question shows. */
export function textAt(work: Pick<WalkWork, 'view' | 'item'>, field: DraftField): string {
  return shownText(work.item, draftAt(work), field);
}
