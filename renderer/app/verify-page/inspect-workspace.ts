import type { Instant } from '../../core/kernel/instant';
import type { JournalEntry } from '../../core/kernel/journal';
import { knownVersion } from '../../data/migrations/migrations';
import { stageOf, unwatched } from '../../data/tasks/pace';
import type { TaskControl } from '../../data/tasks/tasks';
import { firstDivergence } from '../../data/workspace-file/first-divergence';
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
import type { DamagedEntry, Finding, Holdings, WorkspaceCheck } from './verdict';

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
  const holds = { ...holdingsOf(workspace, program), attachments: null };
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
