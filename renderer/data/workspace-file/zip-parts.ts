import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { createPace, unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { sealZip } from './seal';

/** A named part of a zip. `stored` parts are not compressed again. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored: boolean;
}

/** Bytes that are packed without a pause. */
const SLICE = 128 * 1024;

/** Packs parts in the given order into a sealed zip; the same parts give the same bytes. Progress counts bytes. */
export async function packParts(parts: readonly ZipPart[], control: TaskControl = unwatched): Promise<Uint8Array> {
  const pace = createPace(control);
  const total = parts.reduce((sum, part) => sum + part.bytes.length, 0);
  const chunks: Uint8Array[] = [];
  let done = 0;
  // local time, as zips have it, made when it is needed: the time zone may change while the program runs
  const epoch = new Date(1980, 0, 1);
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { path, bytes, stored } of parts) {
    const entry = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = epoch;
    zip.add(entry);
    for (let from = 0; from === 0 || from < bytes.length; from += SLICE) {
      const slice = bytes.subarray(from, from + SLICE);
      entry.push(slice, from + SLICE >= bytes.length);
      done += slice.length;
      await pace.step(done, total);
    }
  }
  zip.end();
  return sealZip(chunks);
}
