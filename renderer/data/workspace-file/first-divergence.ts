import { applyChange } from '../../core/kernel/change';
import { type EntityName, entityNames } from '../../core/kernel/entities';
import { firstBrokenLink, type JournalEntry } from '../../core/kernel/journal';
import { canonicalJson, type JsonObject } from '../../core/kernel/json';
import { sha256Hex } from '../attachments';
import { compareEntries } from '../fold';
import { createPace, type Pace, stageOf, unwatched } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';
import { attachmentPath, CHANGE_SETS_PATH, JOURNAL_PATH, recordsPath } from './manifest';
import type { ReadWorkspace } from './workspace';

/** What differs first in a workspace file, by the part that holds it and as exactly as can be said. */
export interface Divergence {
  /** `chain`: an entry does not continue its chain. `set`: a change set is incomplete. `record`: a record is not what the entries make of it. `attachment`: bytes are not those of their hash. */
  readonly type: 'chain' | 'set' | 'record' | 'attachment';
  readonly part: string;
  readonly replica?: string;
  readonly seq?: number;
  readonly entity?: EntityName;
  readonly id?: string;
  readonly changeSet?: string;
}

/** First divergence of a workspace from its own history, `null` when all holds together: chains, change sets, records equal to the fold, attachments, in this order. */
export async function firstDivergence(
  workspace: ReadWorkspace,
  control: TaskControl = unwatched,
): Promise<Divergence | null> {
  const found =
    (await brokenChain(workspace.journal, createPace(stageOf(control, 0, 0.6)))) ??
    incompleteSet(workspace) ??
    (await alteredRecord(workspace, createPace(stageOf(control, 0.6, 0.3)))) ??
    (await alteredAttachment(workspace, createPace(stageOf(control, 0.9, 0.1))));
  control.progress(1000, 1000);
  return found;
}

async function brokenChain(journal: readonly JournalEntry[], pace: Pace): Promise<Divergence | null> {
  let done = 0;
  for (const chain of Map.groupBy(journal, (entry) => entry.replica).values()) {
    let before: JournalEntry | undefined;
    for (const entry of chain.sort((a, b) => a.seq - b.seq)) {
      if (firstBrokenLink([entry], before?.hash, before?.seq) !== -1) return at('chain', JOURNAL_PATH, entry);
      before = entry;
      done += 1;
      await pace.step(done, journal.length);
    }
  }
  return null;
}

function incompleteSet({ journal, changeSets }: ReadWorkspace): Divergence | null {
  const entries = Map.groupBy(journal, (entry) => entry.changeSet);
  const seen = new Set<string>();
  for (const { id, count } of changeSets) {
    if (seen.has(id) || entries.get(id)?.length !== count)
      return { type: 'set', part: CHANGE_SETS_PATH, changeSet: id };
    seen.add(id);
  }
  const orphan = journal.find((entry) => !seen.has(entry.changeSet));
  return orphan === undefined ? null : at('set', CHANGE_SETS_PATH, orphan);
}

async function alteredRecord({ journal, records }: ReadWorkspace, pace: Pace): Promise<Divergence | null> {
  const tables = new Map(entityNames.map((entity) => [entity, new Map<string, JsonObject>()]));
  const last = new Map<string, JournalEntry>();
  const steps = journal.length + [...records.values()].reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const entry of [...journal].sort(compareEntries)) {
    const { entity, id } = entry.change;
    const table = tables.get(entity);
    const before = table?.get(id) ?? null;
    if (table === undefined || (before === null && entry.change.op === 'update'))
      return at('record', JOURNAL_PATH, entry);
    const after = applyChange(before, entry.change);
    if (after === null) table.delete(id);
    else table.set(id, after);
    last.set(`${entity}/${id}`, entry);
    done += 1;
    await pace.step(done, steps);
  }
  for (const [entity, left] of tables) {
    for (const record of records.get(entity) ?? []) {
      const id = String(record.id);
      const expected = left.get(id);
      if (expected === undefined || canonicalJson(expected) !== canonicalJson(record))
        return recordAt(entity, id, last);
      left.delete(id);
      done += 1;
      await pace.step(done, steps);
    }
    const missing = left.keys().next().value;
    if (missing !== undefined) return recordAt(entity, missing, last);
  }
  return null;
}

/** A record that diverges, with the entry that made it last. */
function recordAt(entity: EntityName, id: string, last: ReadonlyMap<string, JournalEntry>): Divergence {
  return { ...at('record', recordsPath(entity), last.get(`${entity}/${id}`)), entity, id };
}

async function alteredAttachment({ blobs }: ReadWorkspace, pace: Pace): Promise<Divergence | null> {
  for (const [index, { sha256, bytes }] of blobs.entries()) {
    if ((await sha256Hex(bytes)) !== sha256) return { type: 'attachment', part: attachmentPath(sha256), id: sha256 };
    await pace.step(index + 1, blobs.length);
  }
  return null;
}

/** A divergence at an entry; with none, of the part alone. */
function at(type: Divergence['type'], part: string, entry?: JournalEntry): Divergence {
  if (entry === undefined) return { type, part };
  const { replica, seq, changeSet, change } = entry;
  return { type, part, replica, seq, changeSet, entity: change.entity, id: change.id };
}
