import { useEffect, useRef, useState } from 'react';
import type { DraftField } from './draft/walk-draft';
import type { WalkView } from './draft/walk-session';

/** Puts the focus where typing stopped when the walk was left. */
export function useResume(view: WalkView, itemId: string | null): void {
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
    if (focusField(wanted.field, wanted.caret)) setWanted(null);
  });
}

/** Puts the caret into a field of the open question at once, at its end unless told where; false when it is not there. */
export function focusField(name: DraftField, caret: number | null = null): boolean {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-walk-field="${name}"]`);
  if (field === null) return false;
  field.focus();
  const at = caret ?? field.value.length;
  field.setSelectionRange(at, at);
  return true;
}
