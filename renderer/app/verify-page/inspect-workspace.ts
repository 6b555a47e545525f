import type { EntityName } from '../../core/kernel/entities';
import type { Instant } from '../../core/kernel/instant';
import type { JournalEntry } from '../../core/kernel/journal';
import { knownVersion } from '../../data/migrations/migrations';
import { stageOf, unwatched } from '../../data/tasks/pace';
import type { TaskControl } from '../../data/tasks/tasks';
import { type Divergence, firstDivergence } from '../../data/workspace-file/first-divergence';
import {
  attachmentPath,
  JOURNAL_PATH,
  MANIFEST_PATH,
  MAX_TABLE_BYTES,
  readManifest,
} from '../../data/workspace-file/manifest';
import { readWorkspace } from '../../data/workspace-file/read-workspace';
import type { ReadWorkspace } from '../../data/workspace-file/workspace';
import { listParts, unpackPart } from '../../data/workspace-file/zip-directory';
import { recordLabel } from './record-label';
import { salvage } from './salvage';
import type { Finding } from './verdict';

/** A workspace file compared with its checksums and its own history. */
export interface WorkspaceCheck {
  readonly type: 'workspace';
  readonly holds: Holdings;
  /** `null` when the file is as it was written. */
  readonly damage: WorkspaceDamage | null;
}

/** What a workspace file holds, as far as it reads. */
export interface Holdings {
  readonly agency: string | null;
  readonly sample: boolean;
  readonly program: string | null;
  readonly lastAt: Instant | null;
  readonly entries: number;
  readonly changeSets: number;
  readonly records: number;
  readonly attachments: number;
}

/** The first fault of a workspace file, as exactly as it can be told. */
export interface WorkspaceDamage {
  /** Path of the part inside the file. */
  readonly part: string;
  readonly how: Divergence['type'] | 'unreadable' | null;
  /** The entry at which it shows, or the last one before it that still reads. */
  readonly entry: DamagedEntry | null;
}

/** An entry of the history in words that people can look up. */
export interface DamagedEntry {
  /** Line in the history, from 1, and how many lines still read. */
  readonly number: number;
  readonly total: number;
  readonly replica: string;
  readonly seq: number;
  readonly at: Instant;
  /** `null` before a person was chosen; `''` for one who is not listed. */
  readonly person: string | null;
  readonly entity: EntityName;
  readonly id: string;
  readonly label: string | null;
}

/** Verifies a workspace file whole; where it is damaged, finds the part, the entry, and who made it when. */
export async function inspectWorkspace(bytes: Uint8Array, control: TaskControl): Promise<Finding> {
  const read = await readWorkspace(bytes, stageOf(control, 0, 0.9));
  const program = await programOf(bytes);
  if (read.ok) return { type: 'workspace', holds: holdingsOf(read.value, program), damage: null };
  switch (read.error.type) {
    case 'damaged':
      return diagnose(bytes, read.error.part, program, stageOf(control, 0.9, 0.1));
    case 'newer-file':
      return { type: 'refused', why: 'newer' };
    case 'too-large':
      return { type: 'refused', why: 'too-large' };
    default:
      return { type: 'refused', why: 'not-ours' };
  }
}

async function diagnose(
  bytes: Uint8Array,
  part: string,
  program: string | null,
  control: TaskControl,
): Promise<WorkspaceCheck> {
  const { workspace, unreadableLine } = await salvage(bytes, stageOf(control, 0, 0.5));
  const holds = holdingsOf(workspace, program);
  const { journal } = workspace;
  if (part === JOURNAL_PATH && unreadableLine !== null) {
    return { type: 'workspace', holds, damage: { part, how: 'unreadable', entry: entryIn(workspace, journal.at(-1)) } };
  }
  const cited = part.startsWith(attachmentPath(''))
    ? citing(journal, part.slice(attachmentPath('').length))
    : undefined;
  if (cited !== undefined) {
    return { type: 'workspace', holds, damage: { part, how: 'attachment', entry: entryIn(workspace, cited) } };
  }
  const divergence = unreadableLine === null ? await firstDivergence(workspace, stageOf(control, 0.5, 0.5)) : null;
  if (divergence === null || divergence.part !== part) {
    return { type: 'workspace', holds, damage: { part, how: null, entry: null } };
  }
  const entry =
    divergence.replica === undefined
      ? journal.find(({ changeSet }) => changeSet === divergence.changeSet)
      : journal.find(({ replica, seq }) => replica === divergence.replica && seq === divergence.seq);
  return { type: 'workspace', holds, damage: { part, how: divergence.type, entry: entryIn(workspace, entry) } };
}

function holdingsOf({ records, journal, changeSets, blobs }: ReadWorkspace, program: string | null): Holdings {
  const agency = records.get('agency')?.[0];
  return {
    agency:
      agency === undefined ? null : recordLabel({ records, journal, changeSets, blobs }, 'agency', String(agency.id)),
    sample: agency?.isSample === true,
    program,
    lastAt: journal.reduce<Instant | null>((last, { at }) => (last === null || at > last ? at : last), null),
    entries: journal.length,
    changeSets: changeSets.length,
    records: [...records.values()].reduce((sum, rows) => sum + rows.length, 0),
    attachments: blobs.length,
  };
}

async function programOf(zip: Uint8Array): Promise<string | null> {
  const part = listParts(zip)?.find(({ path, bytes }) => path === MANIFEST_PATH && bytes <= MAX_TABLE_BYTES);
  const content = part === undefined ? null : await unpackPart(zip, part, unwatched);
  const read = content === null ? null : readManifest(new TextDecoder().decode(content), knownVersion);
  return read?.type === 'valid' ? read.manifest.program : null;
}

function entryIn(workspace: ReadWorkspace, entry: JournalEntry | undefined): DamagedEntry | null {
  if (entry === undefined) return null;
  const { replica, seq, at, actor, change } = entry;
  return {
    number: workspace.journal.indexOf(entry) + 1,
    total: workspace.journal.length,
    replica,
    seq,
    at,
    person: actor === null ? null : (recordLabel(workspace, 'person', actor) ?? ''),
    entity: change.entity,
    id: change.id,
    label: recordLabel(workspace, change.entity, change.id),
  };
}

/** The last entry that attached these bytes. */
function citing(journal: readonly JournalEntry[], sha256: string): JournalEntry | undefined {
  return journal.findLast(
    ({ change }) =>
      change.entity === 'attachment' &&
      ((change.op === 'create' && change.record.sha256 === sha256) ||
        (change.op === 'update' && change.set.sha256 === sha256)),
  );
}
