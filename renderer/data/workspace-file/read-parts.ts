import { entityNames } from '../../core/kernel/entities';
import { sha256Hex } from '../attachments';
import { stageOf } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { attachmentPath, CHANGE_SETS_PATH, JOURNAL_PATH, MANIFEST_PATH, type Manifest, recordsPath } from './manifest';
import { type DeclaredPart, unpackPart } from './zip-directory';

/** Takes the content of a part; `false` refuses it. */
export type TakePart = (path: string, content: Uint8Array, control: TaskControl) => Promise<boolean>;

/**
 * Hands over every part that the manifest names, each with the size and hash that it promises.
 * @returns path of the first part that is missing, altered, refused, unknown to this program or not named by the manifest; `null` when all were taken
 */
export async function readParts(
  zip: Uint8Array,
  declared: readonly DeclaredPart[],
  manifest: Manifest,
  take: TakePart,
  control: TaskControl,
): Promise<string | null> {
  const parts = new Map(declared.map((part) => [part.path, part]));
  const promised = new Set(manifest.files.map(({ path }) => path));
  const stray = declared.find(({ path }) => path !== MANIFEST_PATH && !promised.has(path));
  if (stray !== undefined) return stray.path;
  const total = manifest.files.reduce((sum, file) => sum + file.bytes, 1);
  let done = 0;
  for (const { path, bytes, sha256 } of manifest.files) {
    const part = parts.get(path);
    if (part === undefined || part.bytes !== bytes || !isKnown(path)) return path;
    const stage = stageOf(control, done / total, bytes / total);
    const content = await unpackPart(zip, part, stageOf(stage, 0, 0.5));
    if (content === null || (await sha256Hex(content)) !== sha256) return path;
    if (!(await take(path, content, stageOf(stage, 0.5, 0.5)))) return path;
    done += bytes;
  }
  return null;
}

const tables: ReadonlySet<string> = new Set([JOURNAL_PATH, CHANGE_SETS_PATH, ...entityNames.map(recordsPath)]);

/** Whether this program writes such a part. */
function isKnown(path: string): boolean {
  return (
    tables.has(path) || (path.startsWith(attachmentPath('')) && sha256Name.test(path.slice(attachmentPath('').length)))
  );
}

const sha256Name = /^[0-9a-f]{64}$/;
