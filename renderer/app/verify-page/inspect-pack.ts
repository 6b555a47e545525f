import { checkManifest, MANIFEST_PATH, type ManifestFile, type ManifestProblem } from '../../core/packs/manifest';
import { readPackManifest } from '../../core/packs/read-manifest';
import { sha256Hex } from '../../data/attachments';
import { createPace } from '../../data/tasks/pace';
import type { TaskControl } from '../../data/tasks/tasks';
import type { OfferedFile } from './offered';
import { isSystemFile, looksLikePack, packRoot } from './pack-root';
import type { Finding, PackCheck } from './verdict';

/** Compares the files of a pack, in a zip or unpacked, with the list that lies among them. */
export async function inspectPack(files: readonly OfferedFile[], control: TaskControl): Promise<Finding> {
  const paths = files.map(({ path }) => path);
  const root = packRoot(paths);
  if (root === null) return { type: 'refused', why: 'no-pack' };
  const inside = files
    .filter(({ path }) => path.startsWith(root))
    .map((file) => ({ ...file, path: file.path.slice(root.length) }));
  const listFile = inside.find(({ path }) => path === MANIFEST_PATH);
  const list = listFile === undefined ? null : await readOrNull(listFile);
  if (list === null) return withoutList({ type: listFile === undefined ? 'missing' : 'changed', path: MANIFEST_PATH });
  const read = readPackManifest(new TextDecoder().decode(list));
  if (read.type === 'newer') return { type: 'refused', why: 'newer' };
  if (read.type === 'none') {
    const ours = looksLikePack(paths, root);
    return ours ? withoutList({ type: 'changed', path: MANIFEST_PATH }) : { type: 'refused', why: 'no-pack' };
  }
  const { manifest } = read;
  const listed = new Set(manifest.files.map(({ path }) => path));
  const ignored = inside.filter(({ path }) => isSystemFile(path) && !listed.has(path)).map(({ path }) => path);
  const found = await readAll(
    inside.filter(({ path }) => !ignored.includes(path) && path !== MANIFEST_PATH),
    listed,
    control,
  );
  return {
    type: 'pack',
    manifest,
    listSha256: await sha256Hex(list),
    checked: found.filter(({ path }) => listed.has(path)).length,
    problems: checkManifest(manifest, found),
    ignored,
  };
}

/** Sizes and hashes of files, one after another; a stray file is named without being read. */
async function readAll(
  files: readonly OfferedFile[],
  listed: ReadonlySet<string>,
  control: TaskControl,
): Promise<readonly ManifestFile[]> {
  const pace = createPace(control);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const found: ManifestFile[] = [];
  let done = 0;
  for (const file of files) {
    const bytes = listed.has(file.path) ? await readOrNull(file) : null;
    found.push({
      path: file.path,
      size: bytes?.length ?? file.size,
      sha256: bytes === null ? '' : await sha256Hex(bytes),
    });
    done += file.size;
    await pace.step(done, total);
  }
  return found;
}

function withoutList(problem: ManifestProblem): PackCheck {
  return { type: 'pack', manifest: null, listSha256: null, checked: 0, problems: [problem], ignored: [] };
}

/** A file that cannot be read counts as altered. */
async function readOrNull(file: OfferedFile): Promise<Uint8Array | null> {
  try {
    return await file.read();
  } catch {
    return null;
  }
}
