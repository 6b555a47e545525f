import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftField } from './draft/walk-draft';
import type { WalkView } from './draft/walk-session';

/** Puts the focus where typing stopped when the walk was left; returns the way to focus a field that may be about to appear. */
export function useResume(view: WalkView, itemId: string | null): (field: DraftField) => void {
  const [wanted, setWanted] = useState<{ field: DraftField; caret: number | null } | null>(null);
  const resumed = useRef(false);
  const { ready, position } = view;
  useEffect(() => {
    if (!ready || resumed.current) return;
    resumed.current = true;
    if (position.field !== null && position.itemId === itemId)
      setWanted({ field: position.field, caret: position.caret });
  }, [ready, position, itemId]);
  useEffect(() => {
    if (wanted === null) return;
    const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-walk-field="${wanted.field}"]`);
    if (field === null) return;
    field.focus();
    const caret = wanted.caret ?? field.value.length;
    field.setSelectionRange(caret, caret);
    setWanted(null);
  });
  return useCallback((field) => setWanted({ field, caret: null }), []);
}
