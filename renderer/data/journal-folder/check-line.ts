import { decodeLine } from './decode-line';
import { CHAIN_BYTES, chainOf, type Line } from './line';

/** What is to be made of one line of a segment. */
export interface CheckedLine {
  /** The line, `null` when it does not read. Of lines that do not fit only entries are given: they carry a hash of their own. */
  readonly line: Line | null;
  /** Whether it reads and fits the chain. */
  readonly fits: boolean;
  /** Chains to which the next line may be tied; empty when anything goes. */
  readonly anchors: readonly string[];
}

/**
 * Checks one line (without its line feed) against the chains that may stand before it; with none, only its shape counts.
 * After a line that does not fit, the next one may be tied to what this one says of itself or to what it ought to say, so
 * that one wrong byte costs one line.
 */
export function checkLine(bytes: Uint8Array, before: readonly string[]): CheckedLine {
  const stated = statedChain(bytes);
  if (stated === null) return { line: null, fits: false, anchors: [] };
  const body = bytes.slice(0, bytes.length - CHAIN_BYTES + 1);
  body[body.length - 1] = CLOSING_BRACE;
  const expected = before.map((chain) => chainOf(chain, body));
  const line = decodeLine(decoder.decode(body));
  if (line !== null && (before.length === 0 || expected.includes(stated)))
    return { line, fits: true, anchors: [stated] };
  return { line: line?.kind === 'entry' ? line : null, fits: false, anchors: [stated, ...expected] };
}

const CLOSING_BRACE = 0x7d;
const decoder = new TextDecoder();
const CHAIN = /^,"chain":"([0-9a-f]{64})"\}$/;

function statedChain(bytes: Uint8Array): string | null {
  if (bytes.length <= CHAIN_BYTES) return null;
  return CHAIN.exec(decoder.decode(bytes.subarray(bytes.length - CHAIN_BYTES)))?.[1] ?? null;
}
