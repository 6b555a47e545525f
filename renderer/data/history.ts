import type { ChangeSetRow } from './migrations/version-1';
import type { ChangeSetHeader } from './store';

/** Headers newest first. Who took whom back is derived: an undo counts only while it is not undone itself. */
export function headersOf(rows: readonly ChangeSetRow[]): readonly ChangeSetHeader[] {
  const newestFirst = [...rows].sort((a, b) => (a.clock < b.clock ? 1 : a.clock > b.clock ? -1 : 0));
  const undoneBy = new Map<string, string>();
  return newestFirst.map(({ clock: _clock, status: _status, ...row }) => {
    const header: ChangeSetHeader = { ...row, undoneBy: undoneBy.get(row.id) ?? null };
    if (header.undoes !== null && header.undoneBy === null) undoneBy.set(header.undoes, header.id);
    return header;
  });
}
