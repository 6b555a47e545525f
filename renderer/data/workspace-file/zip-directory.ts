import { Inflate } from 'fflate';
import { createPace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';

/** A part as the directory of a zip declares it, sizes in bytes. */
export interface DeclaredPart {
  readonly path: string;
  /** Unpacked. */
  readonly bytes: number;
  readonly packed: number;
  readonly stored: boolean;
  /** Offset of its local header. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Longest end of a zip: its last record with the longest comment. */
const LONGEST_END = 22 + 0xffff;

/** Bytes that are unpacked without a pause. */
const SLICE = 128 * 1024;

/** Lists the parts without unpacking any; `null` when the bytes are no zip, name a part twice, or use what this program never writes (encryption, several volumes, 64-bit sizes). */
export function listParts(zip: Uint8Array): readonly DeclaredPart[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts = new Map<string, DeclaredPart>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & 1) === 1 || (method !== 0 && method !== 8)) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(zip.subarray(at + 46, nameEnd));
    if (parts.has(path)) return null;
    parts.set(path, {
      path,
      bytes: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      stored: method === 0,
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...parts.values()];
}

/** Unpacks one part into a buffer of its declared size, never more; `null` when it does not unpack to exactly that. */
export async function unpackPart(
  zip: Uint8Array,
  part: DeclaredPart,
  control: TaskControl,
): Promise<Uint8Array | null> {
  const packed = packedBytes(zip, part);
  if (packed === null) return null;
  if (part.stored) return packed.length === part.bytes ? packed : null;
  const pace = createPace(control);
  const content = new Uint8Array(part.bytes);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length <= content.length) content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let from = 0; from === 0 || from < packed.length; from += SLICE) {
    try {
      inflate.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length);
    } catch {
      return null;
    }
    if (filled > content.length) return null;
    await pace.step(from, packed.length);
  }
  return filled === content.length ? content : null;
}

function packedBytes(zip: Uint8Array, { at, packed }: DeclaredPart): Uint8Array | null {
  if (at + 30 > zip.length) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  if (view.getUint32(at, true) !== LOCAL) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed <= zip.length ? zip.subarray(from, from + packed) : null;
}

/** Offset of the record that ends a zip, looked for from behind. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
