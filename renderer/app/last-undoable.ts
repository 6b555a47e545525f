import type { Instant } from '../core/kernel/instant';
import type { ChangeSetHeader } from '../data/store';

/** What Ctrl+Z takes back: the newest change since `since` that may be undone and still stands. Older ones are undone from the log. */
export function lastUndoable(history: readonly ChangeSetHeader[], since: Instant): ChangeSetHeader | null {
  for (const header of history) {
    if (header.at < since) return null;
    if (header.undoable && header.undoneBy === null && header.undoes === null) return header;
  }
  return null;
}
