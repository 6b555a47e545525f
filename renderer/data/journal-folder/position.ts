import type { Instant } from '../../core/kernel/instant';
import type { Database } from '../database';
import { CHAIN_START, type Heads } from './line';

/** Where the folder stands: what a writer needs to go on, and what tells at once whether somebody else was there. */
export interface Position {
  readonly lineage: string;
  /** When this line of history began to be kept. */
  readonly since: Instant;
  /** Number of the last segment, 0 for none. */
  readonly segment: number;
  /** Bytes of the last segment. */
  readonly size: number;
  /** Lines of the last segment. */
  readonly lines: number;
  /** Bytes of all segments before it. */
  readonly before: number;
  /** Whether the next line may go into the last segment: not after a seal, nor after a write that broke off. */
  readonly open: boolean;
  /** Chain of the last good line. */
  readonly chain: string;
  /** Last sequence and hash of each replica among complete change sets. */
  readonly heads: Heads;
}

const KEY = '#journal-mark';

/** Position in a folder without segments. */
export function startOf(lineage: string, since: Instant): Position {
  return { lineage, since, segment: 0, size: 0, lines: 0, before: 0, open: false, chain: CHAIN_START, heads: {} };
}

/** Where the folder stood after the last write, as the database remembers; `null` when it does not. */
export async function readMark({ local }: Database): Promise<Position | null> {
  const value = (await local.get(KEY))?.value;
  return isPosition(value) ? value : null;
}

/** Remembers where the folder stands. Forgetting it costs time at the next start, never data. */
export async function writeMark({ local }: Database, position: Position): Promise<void> {
  await local.put(markOf(position)).catch(() => undefined);
}

/** Local fact that remembers a position. */
export function markOf(position: Position): { readonly key: string; readonly value: unknown } {
  return { key: KEY, value: position };
}

const fields = ['lineage', 'since', 'segment', 'size', 'lines', 'before', 'open', 'chain', 'heads'];

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && fields.every((field) => field in value);
}
