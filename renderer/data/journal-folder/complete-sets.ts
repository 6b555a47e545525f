import type { JournalEntry } from '../../core/kernel/journal';
import type { Heads, SetHeader } from './line';

/** Entries and headers of change sets, as one source holds them. */
export interface History {
  readonly entries: readonly JournalEntry[];
  readonly sets: readonly SetHeader[];
}

/** Change sets of a history of which every entry is there, and those of which only a part is. */
export interface CompleteSets {
  readonly complete: ReadonlyMap<string, SetHeader>;
  readonly incomplete: readonly string[];
  /** Last sequence and hash of each replica among the complete ones. */
  readonly heads: Heads;
}

/** Tells complete change sets from others. Lines may come twice; `before` are the heads of what lies before this history. */
export function completeSets({ entries, sets }: History, before: Heads = {}): CompleteSets {
  const hashes = new Map<string, Set<string>>();
  for (const { changeSet, hash } of entries) {
    const own = hashes.get(changeSet) ?? new Set();
    hashes.set(changeSet, own.add(hash));
  }
  const complete = new Map(sets.filter(({ id, count }) => hashes.get(id)?.size === count).map((set) => [set.id, set]));
  const heads: Record<string, readonly [number, string]> = { ...before };
  for (const { replica, seq, hash, changeSet } of entries)
    if (complete.has(changeSet) && seq > (heads[replica]?.[0] ?? 0)) heads[replica] = [seq, hash];
  const named = new Set([...hashes.keys(), ...sets.map(({ id }) => id)]);
  return { complete, incomplete: [...named].filter((id) => !complete.has(id)), heads };
}
