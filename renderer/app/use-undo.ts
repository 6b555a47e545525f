import { useCallback } from 'react';
import type { ChangeSetHeader } from '../data/store';
import { useData, useHistory } from '../data/store-context';
import { useAppParts } from './app-context';
import { lastUndoable } from './last-undoable';

/** What the undo button and Ctrl+Z take back, and the act. */
export function useUndo(): { readonly target: ChangeSetHeader | null; readonly undo: () => void } {
  const { undo: undoChange } = useData();
  const { openedAt } = useAppParts();
  const target = lastUndoable(useHistory(), openedAt);
  const undo = useCallback(() => {
    if (target !== null) void undoChange(target.id);
  }, [target, undoChange]);
  return { target, undo };
}
