import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Change } from './change';
import type { Instant } from './instant';
import { canonicalJson, type Json } from './json';

/** Shape of the entries written by this version. */
export const JOURNAL_SCHEMA = 1;

/** Hash before the first entry of a replica. */
export const GENESIS = '0'.repeat(64);

/** One line of the change journal: append only, chained per replica by `prev` and `hash`. */
export interface JournalEntry {
  readonly schema: typeof JOURNAL_SCHEMA;
  /** Installation that wrote it; restoring or cloning starts a new one. */
  readonly replica: string;
  /** 1, 2, 3 … within the replica. */
  readonly seq: number;
  /** Hybrid logical clock as sortable text: 13 digits of milliseconds, `-`, 6 digits of counter. */
  readonly clock: string;
  readonly changeSet: string;
  /** Acting person, `null` before one is chosen. Declared, not authenticated. */
  readonly actor: string | null;
  readonly at: Instant;
  readonly change: Change;
  /** Hash of the former entry of the same replica, {@link GENESIS} for the first. */
  readonly prev: string;
  /** SHA-256, hex, over the canonical JSON of all other fields. */
  readonly hash: string;
}

/** Everything of an entry but its hash. */
export type UnsealedEntry = Omit<JournalEntry, 'hash'>;

/** SHA-256 over canonical JSON, lower-case hex. */
export function hashJson(value: Json): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** Adds the hash. */
export function sealEntry(entry: UnsealedEntry): JournalEntry {
  return { ...entry, hash: hashJson(entry as unknown as Json) };
}

/**
 * Finds the first entry of one replica's chain that does not fit: wrong sequence, wrong `prev` or wrong hash.
 * @returns its index, or -1 when the chain holds
 */
export function firstBrokenLink(entries: readonly JournalEntry[], prev: string = GENESIS, seq = 0): number {
  let lastHash = prev;
  let lastSeq = seq;
  for (const [index, entry] of entries.entries()) {
    const { hash, ...rest } = entry;
    if (entry.seq !== lastSeq + 1 || entry.prev !== lastHash || hashJson(rest as unknown as Json) !== hash)
      return index;
    lastHash = hash;
    lastSeq = entry.seq;
  }
  return -1;
}
