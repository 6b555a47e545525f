import { strFromU8 } from 'fflate';
import { err, ok, type Result } from '../../core/kernel/result';
import { knownVersion } from '../migrations/migrations';
import type { ImportFailure } from '../store';
import { stageOf } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { JOURNAL_PATH, MANIFEST_PATH, type Manifest, readManifest, sizeAbove } from './manifest';
import { readParts } from './read-parts';
import { sealHolds } from './seal';
import { type DeclaredPart, listParts, unpackPart } from './zip-directory';

/** Name of what is damaged when no part can be named. */
export const SEAL = 'seal';

/** A workspace file whose seal holds, before its parts are unpacked. */
export interface OpenedFile {
  readonly parts: readonly DeclaredPart[];
  readonly manifest: Manifest;
}

/** Checks seal, sizes and manifest of a workspace file. One whose seal does not hold is damaged in the part that can be named, else in its {@link SEAL}. */
export async function openWorkspaceFile(
  bytes: Uint8Array,
  control: TaskControl,
): Promise<Result<OpenedFile, ImportFailure>> {
  const parts = listParts(bytes);
  const part = parts?.find(({ path }) => path === MANIFEST_PATH);
  if (parts === null || part === undefined) return err(claimsToBeOurs(bytes, parts) ? damaged(SEAL) : NO_FILE);
  const sealed = await sealHolds(bytes);
  const tooLarge = sizeAbove(parts);
  if (tooLarge !== null) return err(sealed ? { type: 'too-large', bytes: tooLarge } : damaged(SEAL));
  const content = await unpackPart(bytes, part, stageOf(control, 0, 0.1));
  const read = content === null ? null : readManifest(strFromU8(content), knownVersion);
  if (read === null || read.type === 'none') {
    return err(claimsToBeOurs(bytes, parts) ? damaged(MANIFEST_PATH) : NO_FILE);
  }
  if (!sealed) return err(damaged(await damagedPart(bytes, parts, read, stageOf(control, 0.1, 0.9))));
  if (read.type === 'newer') return err({ type: 'newer-file', found: read.found, known: knownVersion });
  return ok({ parts, manifest: read.manifest });
}

const NO_FILE: ImportFailure = { type: 'not-a-workspace-file' };

function damaged(part: string): ImportFailure {
  return { type: 'damaged', part };
}

/** Whether bytes that do not read as a workspace file were one: a history is listed in them, or they begin with a manifest. */
function claimsToBeOurs(bytes: Uint8Array, parts: readonly DeclaredPart[] | null): boolean {
  if (parts !== null) return parts.some(({ path }) => path === JOURNAL_PATH);
  return strFromU8(bytes.subarray(30, 30 + MANIFEST_PATH.length)) === MANIFEST_PATH;
}

async function damagedPart(
  bytes: Uint8Array,
  parts: readonly DeclaredPart[],
  read: Exclude<ReturnType<typeof readManifest>, { type: 'none' }>,
  control: TaskControl,
): Promise<string> {
  if (read.type === 'newer') return MANIFEST_PATH;
  return (await readParts(bytes, parts, read.manifest, async () => true, control)) ?? SEAL;
}
