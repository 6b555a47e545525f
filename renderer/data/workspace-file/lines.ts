import { strToU8 } from 'fflate';
import { canonicalJson, type Json } from '../../core/kernel/json';

/** Canonical lines of a table, kept as bytes. */
export interface Lines {
  add(row: object): void;
  count(): number;
  /** All lines, each with a newline. */
  bytes(): Uint8Array;
}

/** Characters that become bytes at once. */
const BLOCK = 256 * 1024;

/** Starts a table without lines. */
export function createLines(): Lines {
  const chunks: Uint8Array[] = [];
  let text = '';
  let count = 0;
  const flush = () => {
    if (text !== '') chunks.push(strToU8(text));
    text = '';
  };
  return {
    add(row) {
      text += canonicalLine(row);
      count += 1;
      if (text.length >= BLOCK) flush();
    },
    count: () => count,
    bytes() {
      flush();
      const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

/** Canonical JSON of a row and a newline. */
export function canonicalLine(row: object): string {
  return `${canonicalJson(row as Json)}\n`;
}
