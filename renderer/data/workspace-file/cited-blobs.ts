import type { JournalEntry } from '../../core/kernel/journal';

/** Hashes of all attachment bytes that the history ever cited, sorted: an undone attachment may come back. */
export function citedBlobs(journal: readonly JournalEntry[]): readonly string[] {
  const hashes = new Set<string>();
  for (const { change } of journal) {
    if (change.entity !== 'attachment' || change.op === 'delete') continue;
    const hash = change.op === 'create' ? change.record.sha256 : change.set.sha256;
    if (typeof hash === 'string') hashes.add(hash);
  }
  return [...hashes].sort();
}
