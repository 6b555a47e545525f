import type { JournalEntry } from '../../core/kernel/journal';

/** Hashes of all attachment bytes that the history ever cited, sorted: an undone attachment may come back. */
export function citedBlobs(journal: readonly JournalEntry[]): readonly string[] {
  const hashes = new Set<string>();
  addCitedBlobs(hashes, journal);
  return [...hashes].sort();
}

/** Adds the hashes that some entries cite. */
export function addCitedBlobs(hashes: Set<string>, entries: readonly JournalEntry[]): void {
  for (const entry of entries) {
    const hash = citedBlob(entry);
    if (hash !== null) hashes.add(hash);
  }
}

/** Hash of the bytes that an entry cites, `null` for none. */
export function citedBlob({ change }: JournalEntry): string | null {
  if (change.entity !== 'attachment' || change.op === 'delete') return null;
  const hash = change.op === 'create' ? change.record.sha256 : change.set.sha256;
  return typeof hash === 'string' ? hash : null;
}
