import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A named part of a zip. `stored` parts are not compressed again. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored: boolean;
}

/** A part as the zip's directory declares it, sizes in bytes. */
export interface DeclaredPart {
  readonly path: string;
  readonly bytes: number;
}

const EPOCH = new Date(1980, 0, 1);

/** Packs parts in the given order; the same parts give the same bytes. Lets the window breathe between parts. */
export async function packParts(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const part of parts) {
    const entry = part.stored ? new ZipPassThrough(part.path) : new ZipDeflate(part.path, { level: 6 });
    entry.mtime = EPOCH;
    zip.add(entry);
    entry.push(part.bytes, true);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  zip.end();
  return concat(chunks);
}

/** Lists the parts without unpacking any; `null` when the bytes are no zip or name a part twice. */
export function listParts(zip: Uint8Array): readonly DeclaredPart[] | null {
  const parts: DeclaredPart[] = [];
  try {
    unzipSync(zip, {
      filter: (entry) => {
        parts.push({ path: entry.name, bytes: entry.originalSize });
        return false;
      },
    });
  } catch {
    return null;
  }
  return new Set(parts.map((part) => part.path)).size === parts.length ? parts : null;
}

/** Unpacks one part into a buffer of its declared size, never more; `null` when it does not unpack. */
export function unpackPart(zip: Uint8Array, path: string): Uint8Array | null {
  try {
    return unzipSync(zip, { filter: (entry) => entry.name === path })[path] ?? null;
  } catch {
    return null;
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
