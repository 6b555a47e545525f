import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { JournalEntry } from '../../core/kernel/journal';
import type { Folder } from '../folder';
import { encodeLines, type Line, SEGMENT_FORMAT, type WholeHistory } from './line';
import type { Position } from './position';
import { segmentName } from './segment-name';

/** Bytes above which a segment is sealed. */
export const FULL_SEGMENT = 4 * 1024 * 1024;

/** Most lines, and about the most bytes, of one append. */
const PART_LINES = 2000;
const PART_BYTES = 2 * 1024 * 1024;

/** Writes lines into segments, several at once. Its calls reject as the folder does; after that it is of no use. */
export interface SegmentWriter {
  /** Begins a segment where none is open; `anew` where the whole history follows. */
  begin(anew?: WholeHistory): void;
  add(line: Line): Promise<void>;
  /** Brings what is left to the disk and tells where the folder stands. */
  end(): Promise<Position>;
}

/** Goes on at a position: in its segment while that is open and not full, else in a new one. */
export function createSegmentWriter(folder: Folder, position: Position): SegmentWriter {
  let at = position;
  let part: Uint8Array[] = [];
  let bytes = 0;
  let last: JournalEntry | null = null;

  function put(line: Line): void {
    const { text, chain } = encodeLines([line], at.chain);
    const encoded = utf8ToBytes(text);
    part.push(encoded);
    bytes += encoded.length;
    at = { ...at, chain, size: at.size + encoded.length, lines: at.lines + 1 };
  }

  async function flush(): Promise<void> {
    if (part.length === 0) return;
    const joined = new Uint8Array(bytes);
    let offset = 0;
    for (const one of part) {
      joined.set(one, offset);
      offset += one.length;
    }
    part = [];
    bytes = 0;
    await folder.append(segmentName(at.segment), joined);
  }

  function begin(anew?: WholeHistory): void {
    if (at.open) return;
    at = { ...at, segment: at.segment + 1, before: at.before + at.size, size: 0, lines: 0, open: true };
    const { segment, lineage, since, heads } = at;
    const head = { kind: 'segment', format: SEGMENT_FORMAT, segment, lineage, since, heads } as const;
    put(anew === undefined ? head : { ...head, anew });
  }

  async function seal(): Promise<void> {
    put({ kind: 'seal', lines: at.lines, heads: at.heads });
    await flush();
    at = { ...at, open: false };
  }

  return {
    begin,
    async add(line) {
      if (at.open && at.size > FULL_SEGMENT) await seal();
      begin();
      put(line);
      if (line.kind === 'entry') last = line.entry;
      if (line.kind === 'set' && last !== null)
        at = { ...at, heads: { ...at.heads, [last.replica]: [last.seq, last.hash] } };
      if (part.length >= PART_LINES || bytes >= PART_BYTES) await flush();
    },
    async end() {
      await flush();
      return at;
    },
  };
}
