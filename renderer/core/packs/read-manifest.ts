import type { ManifestFile, PackManifest } from './manifest';

const SHA256 = /^[0-9a-f]{64}$/;

/** Reads the text of a manifest found beside the files of a pack: valid, of a newer program, or no manifest of a pack at all. */
export function readPackManifest(
  text: string,
):
  | { readonly type: 'valid'; readonly manifest: PackManifest }
  | { readonly type: 'newer' }
  | { readonly type: 'none' } {
  const found = parsed(text);
  if (!isObject(found) || found['format'] !== 'phukin-pack') return { type: 'none' };
  if (typeof found['version'] === 'number' && found['version'] > 1) return { type: 'newer' };
  return isManifest(found) ? { type: 'valid', manifest: found as unknown as PackManifest } : { type: 'none' };
}

function isManifest({ version, agency, asOf, sample, procedures, files }: Record<string, unknown>): boolean {
  return (
    version === 1 &&
    typeof agency === 'string' &&
    typeof asOf === 'string' &&
    typeof sample === 'boolean' &&
    Array.isArray(procedures) &&
    Array.isArray(files) &&
    files.every(isFile) &&
    new Set(files.map(({ path }) => path)).size === files.length
  );
}

function isFile(found: unknown): found is ManifestFile {
  return (
    isObject(found) &&
    typeof found['path'] === 'string' &&
    Number.isSafeInteger(found['size']) &&
    typeof found['sha256'] === 'string' &&
    SHA256.test(found['sha256'])
  );
}

function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
