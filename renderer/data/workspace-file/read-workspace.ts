import { type EntityName, entityNames } from '../../core/kernel/entities';
import type { JournalEntry } from '../../core/kernel/journal';
import type { JsonObject } from '../../core/kernel/json';
import { err, ok, type Result } from '../../core/kernel/result';
import type { BlobRow, ChangeSetRow } from '../migrations/version-1';
import type { ImportFailure } from '../store';
import { createPace, stageOf, unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { firstDivergence } from './first-divergence';
import {
  attachmentPath,
  CHANGE_SETS_PATH,
  changeSetLine,
  JOURNAL_PATH,
  journalLine,
  type Manifest,
  recordLine,
  recordsPath,
} from './manifest';
import { openWorkspaceFile } from './open-file';
import { readLines } from './read-lines';
import { readParts, type TakePart } from './read-parts';
import type { ReadWorkspace } from './workspace';

/** A workspace file that was read and verified whole. */
export interface VerifiedWorkspace extends ReadWorkspace {
  readonly manifest: Manifest;
}

/** Reads and verifies a workspace file without storing anything: seal, parts, history, records, attachments. Sizes are checked before anything is unpacked. */
export async function readWorkspace(
  bytes: Uint8Array,
  control: TaskControl = unwatched,
): Promise<Result<VerifiedWorkspace, ImportFailure>> {
  const opened = await openWorkspaceFile(bytes, stageOf(control, 0, 0.1));
  if (!opened.ok) return opened;
  const { parts, manifest } = opened.value;
  const { workspace, take } = emptyWorkspace();
  const damaged = await readParts(bytes, parts, manifest, take, stageOf(control, 0.1, 0.4));
  if (damaged !== null) return err({ type: 'damaged', part: damaged });
  const missing = [JOURNAL_PATH, CHANGE_SETS_PATH].find((path) => !manifest.files.some((file) => file.path === path));
  if (missing !== undefined) return err({ type: 'damaged', part: missing });
  const divergence = await firstDivergence(workspace, stageOf(control, 0.5, 0.5));
  return divergence === null ? ok({ ...workspace, manifest }) : err({ type: 'damaged', part: divergence.part });
}

/** A workspace that fills as parts are taken. A table that a file does not have, as from an older program, stays empty. */
function emptyWorkspace(): { readonly workspace: ReadWorkspace; readonly take: TakePart } {
  const journal: JournalEntry[] = [];
  const changeSets: ChangeSetRow[] = [];
  const blobs: BlobRow[] = [];
  const records = new Map<EntityName, readonly JsonObject[]>(entityNames.map((entity) => [entity, []]));
  const entities = new Map(entityNames.map((entity) => [recordsPath(entity), entity]));
  const take: TakePart = async (path, content, control) => {
    const pace = createPace(control);
    if (path === JOURNAL_PATH) return append(journal, await readLines(content, isEntry, pace));
    if (path === CHANGE_SETS_PATH) {
      const sets = await readLines(content, isChangeSet, pace);
      return append(changeSets, sets?.map((row) => ({ ...row, status: 'applied' as const })) ?? null);
    }
    const entity = entities.get(path);
    if (entity === undefined) return append(blobs, [{ sha256: path.slice(attachmentPath('').length), bytes: content }]);
    const rows = await readLines(content, isRecord, pace);
    if (rows !== null) records.set(entity, rows);
    return rows !== null;
  };
  return { workspace: { records, journal, changeSets, blobs }, take };
}

function append<T>(list: T[], rows: readonly T[] | null): boolean {
  for (const row of rows ?? []) list.push(row);
  return rows !== null;
}

function isEntry(line: unknown): line is JournalEntry {
  return journalLine.safeParse(line).success;
}

function isChangeSet(line: unknown): line is Omit<ChangeSetRow, 'status'> {
  return changeSetLine.safeParse(line).success;
}

function isRecord(line: unknown): line is JsonObject {
  return recordLine.safeParse(line).success;
}
