import { type Zippable, zipSync } from 'fflate';

/** Earliest time that a zip can hold, in local time as zips do: the same bytes on every machine and day. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Compressed already: pressing again takes time and gains nothing. */
const COMPRESSED = /\.(docx|xlsx|png|jpe?g|pdf|zip)$/i;

/**
 * Packs files into a zip whose bytes depend on names and contents alone.
 * @param files by path inside the zip; written in the order of `first`, then by name
 * @param first paths that the format wants in front
 */
export function packZip(files: Readonly<Record<string, Uint8Array>>, first: readonly string[] = []): Uint8Array {
  const names = Object.keys(files).sort((a, b) => rank(a, first) - rank(b, first) || (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) {
    const bytes = files[name];
    if (bytes !== undefined) entries[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: FIXED_TIME });
}

function rank(name: string, first: readonly string[]): number {
  const place = first.indexOf(name);
  return place === -1 ? first.length : place;
}
