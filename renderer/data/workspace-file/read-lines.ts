import type { Pace } from '../tasks/pace';
import { parseJson } from './manifest';

const NEWLINE = 10;

/** Bytes that are read as text at once. */
const BLOCK = 512 * 1024;

/** JSON of each line; `null` when one is none or is not accepted. Text is read in blocks of whole lines, so that none has to be as long as the file. */
export async function readLines<T>(
  bytes: Uint8Array,
  accepts: (line: unknown) => line is T,
  pace: Pace,
): Promise<readonly T[] | null> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const rows: T[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = lineEnd(bytes, Math.min(bytes.length, from + BLOCK));
    for (const line of decoder.decode(bytes.subarray(from, end)).split('\n')) {
      if (line === '') continue;
      const value = parseJson(line);
      if (!accepts(value)) return null;
      rows.push(value);
    }
    from = end;
    await pace.step(from, bytes.length);
  }
  return rows;
}

/** End of the line in which a position lies, the newline included. */
function lineEnd(bytes: Uint8Array, position: number): number {
  const newline = bytes.indexOf(NEWLINE, position - 1);
  return newline === -1 ? bytes.length : newline + 1;
}
