import { strFromU8 } from 'fflate';
import { type EntityName, entityNames } from '../../core/kernel/entities';
import type { JournalEntry } from '../../core/kernel/journal';
import type { JsonObject } from '../../core/kernel/json';
import { err, ok, type Result } from '../../core/kernel/result';
import { sha256Hex } from '../attachments';
import { knownVersion } from '../migrations/migrations';
import type { BlobRow, ChangeSetRow } from '../migrations/version-1';
import type { ImportFailure } from '../store';
import {
  attachmentPath,
  CHANGE_SETS_PATH,
  changeSetLine,
  JOURNAL_PATH,
  journalLine,
  MANIFEST_PATH,
  MAX_TABLE_BYTES,
  MAX_UNPACKED_BYTES,
  type Manifest,
  parseJson,
  readManifest,
  recordsPath,
} from './manifest';
import { verifyHistory } from './verify-history';
import type { ReadWorkspace } from './workspace';
import { type DeclaredPart, listParts, unpackPart } from './zip-parts';

/** Reads and verifies a workspace file without storing anything. Sizes are checked before anything is unpacked. */
export async function readWorkspace(bytes: Uint8Array): Promise<Result<ReadWorkspace, ImportFailure>> {
  const parts = listParts(bytes);
  const manifestPart = parts?.find((part) => part.path === MANIFEST_PATH);
  if (parts === null || manifestPart === undefined) return err({ type: 'not-a-workspace-file' });
  const tooLarge = sizeAbove(parts);
  if (tooLarge !== null) return err({ type: 'too-large', bytes: tooLarge });
  const read = readManifest(strFromU8(unpackPart(bytes, MANIFEST_PATH) ?? new Uint8Array()), knownVersion);
  if (read.type === 'none') return err({ type: 'not-a-workspace-file' });
  if (read.type === 'newer') return err({ type: 'newer-file', found: read.found, known: knownVersion });
  const unpacked = await unpackAll(bytes, parts, read.manifest);
  if (!unpacked.ok) return unpacked;
  return assemble(unpacked.value);
}

/** Declared bytes when they are more than a workspace may have, else `null`. */
function sizeAbove(parts: readonly DeclaredPart[]): number | null {
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (total > MAX_UNPACKED_BYTES) return total;
  return parts.find((part) => part.path.endsWith('.jsonl') && part.bytes > MAX_TABLE_BYTES)?.bytes ?? null;
}

/** Every part that the manifest names and no other, each with the size and hash that it promises. */
async function unpackAll(
  zip: Uint8Array,
  parts: readonly DeclaredPart[],
  manifest: Manifest,
): Promise<Result<ReadonlyMap<string, Uint8Array>, ImportFailure>> {
  const promised = new Map(manifest.files.map((file) => [file.path, file]));
  const stray = parts.find((part) => part.path !== MANIFEST_PATH && !promised.has(part.path));
  if (stray !== undefined) return err({ type: 'damaged', part: stray.path });
  const unpacked = new Map<string, Uint8Array>();
  for (const { path, bytes, sha256 } of promised.values()) {
    const content = unpackPart(zip, path);
    if (content === null || content.length !== bytes || (await sha256Hex(content)) !== sha256) {
      return err({ type: 'damaged', part: path });
    }
    unpacked.set(path, content);
  }
  return ok(unpacked);
}

async function assemble(unpacked: ReadonlyMap<string, Uint8Array>): Promise<Result<ReadWorkspace, ImportFailure>> {
  const journal = readLines(unpacked.get(JOURNAL_PATH), (line) => journalLine.safeParse(line).success);
  if (journal === null) return err({ type: 'damaged', part: JOURNAL_PATH });
  const sets = readLines(unpacked.get(CHANGE_SETS_PATH), (line) => changeSetLine.safeParse(line).success);
  if (sets === null) return err({ type: 'damaged', part: CHANGE_SETS_PATH });
  const records = new Map<EntityName, readonly JsonObject[]>();
  for (const entity of entityNames) {
    const content = unpacked.get(recordsPath(entity)) ?? new Uint8Array();
    const rows = readLines(content, (line) => typeof line === 'object' && line !== null && 'id' in line);
    if (rows === null) return err({ type: 'damaged', part: recordsPath(entity) });
    records.set(entity, rows as unknown as JsonObject[]);
  }
  const workspace: ReadWorkspace = {
    records,
    journal: journal as unknown as JournalEntry[],
    changeSets: sets.map((row) => ({ ...(row as unknown as ChangeSetRow), status: 'applied' })),
    blobs: blobsOf(unpacked),
  };
  const broken = await verifyHistory(workspace);
  return broken === null ? ok(workspace) : err({ type: 'damaged', part: broken });
}

/** JSON of each line; `null` when a line is none, is not accepted, or the part is missing. */
function readLines(bytes: Uint8Array | undefined, accepts: (line: unknown) => boolean): readonly unknown[] | null {
  if (bytes === undefined) return null;
  const lines = strFromU8(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map(parseJson);
  return lines.every(accepts) ? lines : null;
}

function blobsOf(unpacked: ReadonlyMap<string, Uint8Array>): readonly BlobRow[] {
  const prefix = attachmentPath('');
  return [...unpacked]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, bytes]) => ({ sha256: path.slice(prefix.length), bytes }));
}
