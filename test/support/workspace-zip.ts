import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sha256Hex } from '../../renderer/data/attachments';
import { sealZip } from '../../renderer/data/workspace-file/seal';

/** Parts of a workspace file as text or bytes, to be altered by tests. */
export type Parts = Record<string, Uint8Array>;

/** Unpacks a workspace file. */
export function unpack(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** Text of a part. */
export function textOf(parts: Parts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

/** Replaces text in a part. */
export function replaceIn(parts: Parts, path: string, from: string, to: string): void {
  const before = textOf(parts, path);
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${from} is not in ${path}`);
  parts[path] = strToU8(after);
}

/** Packs and seals parts again; with `honest`, the manifest gets the sizes and hashes of what is there, as a careful forger would do. */
export async function repack(parts: Parts, honest: boolean): Promise<Uint8Array> {
  if (honest) {
    const manifest = JSON.parse(textOf(parts, 'manifest.json'));
    manifest.files = await Promise.all(
      Object.entries(parts)
        .filter(([path]) => path !== 'manifest.json')
        .map(async ([path, bytes]) => ({ path, bytes: bytes.length, sha256: await sha256Hex(bytes) })),
    );
    parts['manifest.json'] = strToU8(JSON.stringify(manifest));
  }
  return sealZip([zipSync(parts)]);
}

/** Writes a false unpacked size of a part into the zip's central directory and local header, and seals it again. */
export function forgeSize(zip: Uint8Array, path: string, size: number): Promise<Uint8Array> {
  const forged = new Uint8Array(zip);
  const view = new DataView(forged.buffer);
  const name = strToU8(path);
  for (let at = 0; at + 46 < forged.length; at += 1) {
    const signature = view.getUint32(at, true);
    const offset = signature === 0x02014b50 ? 24 : signature === 0x04034b50 ? 22 : null;
    if (offset === null) continue;
    const nameAt = at + (offset === 24 ? 46 : 30);
    if (name.every((byte, index) => forged[nameAt + index] === byte)) view.setUint32(at + offset, size, true);
  }
  return reseal(forged);
}

/** Seals an altered workspace file anew. */
function reseal(sealed: Uint8Array): Promise<Uint8Array> {
  return sealZip([sealed.subarray(0, -64)]);
}
