import { MANIFEST_PATH } from '../../core/packs/manifest';
import { COVERAGE_PATH, INDEX_PATH } from '../../documents/pack/pack-paths';

/** Files that Windows, macOS and USB sticks put into folders by themselves. */
const SYSTEM_FILE =
  /(^|\/)(thumbs\.db|desktop\.ini|\.ds_store|\._[^/]*)$|^(__macosx|system volume information|\$recycle\.bin|\.trashes|\.spotlight-v100|\.fseventsd)\//i;

/** Whether a path is one that the operating system put there, not a person. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILE.test(path);
}

/**
 * Folder in which the pack lies among these paths, with its slash: `''` for the top, the folder that a zip program or a
 * chosen parent puts around it otherwise. `null` when there is no pack, or more than one.
 */
export function packRoot(paths: readonly string[]): string | null {
  const real = paths.filter((path) => !isSystemFile(path));
  const roots = foldersWith(real, MANIFEST_PATH);
  if (roots.length > 0) return shallowest(roots);
  return shallowest(foldersWith(real, INDEX_PATH).filter((folder) => looksLikePack(real, folder)));
}

/** Whether a folder among these paths holds what every pack has besides its list. */
export function looksLikePack(paths: readonly string[], folder: string): boolean {
  return [INDEX_PATH, COVERAGE_PATH].every((name) => paths.includes(`${folder}${name}`));
}

function foldersWith(paths: readonly string[], name: string): readonly string[] {
  return paths
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .map((path) => path.slice(0, path.length - name.length));
}

function shallowest(folders: readonly string[]): string | null {
  const depth = (folder: string) => folder.split('/').length;
  const least = Math.min(...folders.map(depth));
  const [first, ...others] = folders.filter((folder) => depth(folder) === least);
  return first !== undefined && others.length === 0 ? first : null;
}
