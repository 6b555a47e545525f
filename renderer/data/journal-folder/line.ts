import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Instant } from '../../core/kernel/instant';
import type { JournalEntry } from '../../core/kernel/journal';
import { canonicalJson, type Json } from '../../core/kernel/json';
import type { ChangeSetRow } from '../migrations/version-1';

/** Newest layout of journal segments that this program reads and writes. */
export const SEGMENT_FORMAT = 1;

/** Chain before the first line of the first segment. */
export const CHAIN_START = '0'.repeat(64);

/** Last sequence and hash of each replica. */
export type Heads = Readonly<Record<string, readonly [seq: number, hash: string]>>;

/** A change set as history keeps it, whatever the database has done about it so far. */
export type SetHeader = Omit<ChangeSetRow, 'status'>;

/** How much a history has that is written anew: its change sets, and where each replica stands after them. */
export interface WholeHistory {
  readonly sets: number;
  readonly heads: Heads;
}

/** First line of a segment: which line of history it belongs to, since when that is kept, and where each replica stood. */
export interface SegmentLine {
  readonly kind: 'segment';
  readonly format: typeof SEGMENT_FORMAT;
  readonly segment: number;
  readonly lineage: string;
  readonly since: Instant;
  readonly heads: Heads;
  /** Given where the whole history is written from here on: once all of it is there, nothing that lies before it in the folder counts; until then only that does. */
  readonly anew?: WholeHistory;
}

/** A journal entry, word for word. */
export interface EntryLine {
  readonly kind: 'entry';
  readonly entry: JournalEntry;
}

/** Header of a change set, after all its entries: only now it is in the folder. */
export interface SetLine {
  readonly kind: 'set';
  readonly set: SetHeader;
}

/** Last line of a full segment, which never changes again; `lines` counts those before it. */
export interface SealLine {
  readonly kind: 'seal';
  readonly lines: number;
  readonly heads: Heads;
}

/** A line of the journal folder. */
export type Line = SegmentLine | EntryLine | SetLine | SealLine;

/** Bytes at the end of each line that hold its place in the chain: `,"chain":"…"}`. */
export const CHAIN_BYTES = 76;

/** Texts of lines, each chained to the one before, and the chain after the last one. */
export function encodeLines(lines: readonly Line[], before: string): { readonly text: string; readonly chain: string } {
  let chain = before;
  const texts = lines.map((line) => {
    const body = canonicalJson(line as unknown as Json);
    chain = chainOf(chain, utf8ToBytes(body));
    return `${body.slice(0, -1)},"chain":"${chain}"}\n`;
  });
  return { text: texts.join(''), chain };
}

/** SHA-256, hex, over the chain before, a line feed, and the canonical JSON of a line without its chain. */
export function chainOf(before: string, body: Uint8Array): string {
  return bytesToHex(
    sha256
      .create()
      .update(utf8ToBytes(`${before}\n`))
      .update(body)
      .digest(),
  );
}
