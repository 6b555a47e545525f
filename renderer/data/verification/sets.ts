import type { JournalEntry } from '../../core/kernel/journal';
import type { WorkspaceView } from '../workspace-file/read-view';

/** Counts entries by change set. */
export interface SetWatch {
  add(entry: JournalEntry): void;
  /** Change sets without all of their entries, and those of entries that belong to none that is listed. */
  incomplete(): readonly string[];
}

/** Starts counting against the listed change sets. */
export function watchSets(changeSets: WorkspaceView['changeSets']): SetWatch {
  const found = new Map<string, number>();
  return {
    add: ({ changeSet }) => found.set(changeSet, (found.get(changeSet) ?? 0) + 1),
    incomplete() {
      const unlisted = new Set(found.keys());
      for (const { id } of changeSets) unlisted.delete(id);
      const short = changeSets.filter(({ id, count }) => found.get(id) !== count).map(({ id }) => id);
      return [...short, ...unlisted];
    },
  };
}
