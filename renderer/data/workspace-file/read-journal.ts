import type { JournalEntry } from '../../core/kernel/journal';
import type { Database } from '../database';
import { compareEntries } from '../fold';
import type { WorkspaceView } from './read-view';

const PAGE = 400;

/** Hands over every entry of a view in the order of folding, a page at a time. */
export async function eachEntryPage(
  database: Database,
  { heads, unfinished }: WorkspaceView,
  take: (entries: readonly JournalEntry[]) => Promise<void>,
): Promise<void> {
  const counts = ({ replica, seq, changeSet }: JournalEntry) =>
    seq <= (heads.get(replica) ?? 0) && !unfinished.has(changeSet);
  let last: JournalEntry | null = null;
  let limit = PAGE;
  for (;;) {
    const page = await pageAfter(database, last, limit);
    const fresh = after(last, page);
    await take(fresh.filter(counts));
    if (page.length < limit) return;
    if (fresh.length === 0) limit *= 2;
    last = fresh.at(-1) ?? last;
  }
}

/** Entries of a view. */
export function entryCount({ changeSets }: WorkspaceView): number {
  return changeSets.reduce((sum, { count }) => sum + count, 0);
}

/** Entries from the clock of the last one on: several replicas may share it. */
function pageAfter({ journal }: Database, last: JournalEntry | null, limit: number): Promise<JournalEntry[]> {
  const from = last === null ? journal.orderBy('clock') : journal.where('clock').aboveOrEqual(last.clock);
  return from.limit(limit).toArray();
}

function after(last: JournalEntry | null, page: readonly JournalEntry[]): readonly JournalEntry[] {
  return last === null ? page : page.filter((entry) => compareEntries(entry, last) > 0);
}
