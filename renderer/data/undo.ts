import { type Change, type ChangeSetDraft, createChange, deleteChange, type Identified } from '../core/kernel/change';
import type { EntityName } from '../core/kernel/entities';
import type { JournalEntry } from '../core/kernel/journal';
import { canonicalJson, type Json, type JsonObject } from '../core/kernel/json';
import { err, ok, type Result } from '../core/kernel/result';
import { leftDangling } from './dangling';
import { compareEntries, foldRecord } from './fold';
import type { WorkspaceState } from './record-types';
import type { ChangeSetHeader, UndoFailure } from './store';

/**
 * Change set that takes `target` back, or why not. What would be left without a record that it refers to is named, too.
 * @param related every entry of the records that it touched, of all times
 * @param state the records now
 */
export function planUndo(
  target: ChangeSetHeader,
  related: readonly JournalEntry[],
  history: readonly ChangeSetHeader[],
  state: WorkspaceState,
): Result<ChangeSetDraft, UndoFailure> {
  if (!target.undoable) return err({ type: 'not-undoable' });
  if (target.undoneBy !== null) return err({ type: 'already-undone' });
  const later = standingAfter(target, history);
  const changes: Change[] = [];
  const touched: { entity: EntityName; id: string }[] = [];
  for (const entries of recordsOf(related)) {
    const undone = undoRecord(entries, target.id, later);
    if (undone.blocked) touched.push(undone.key);
    else if (undone.change !== null) changes.push(undone.change);
  }
  changes.reverse();
  const records = touched.length > 0 ? touched : leftDangling(state, changes);
  if (records.length > 0) return err({ type: 'touched-later', records });
  return ok({
    intent: target.intent === 'history.undo' ? 'history.redo' : 'history.undo',
    detail: target.undoes === null ? { intent: target.intent, detail: target.detail } : target.detail,
    undoable: true,
    changes,
  });
}

/** Later change sets that still count: one that was taken back, together with what took it back, leaves nothing behind. */
function standingAfter(target: ChangeSetHeader, history: readonly ChangeSetHeader[]): ReadonlySet<string> {
  const later = history.slice(
    0,
    history.findIndex((header) => header.id === target.id),
  );
  const undoneBy = new Map(later.map((header) => [header.id, header.undoneBy]));
  const standing = later.filter(
    (header) => header.undoneBy === null && (header.undoes === null || undoneBy.get(header.undoes) !== header.id),
  );
  return new Set(standing.map((header) => header.id));
}

function recordsOf(entries: readonly JournalEntry[]): Iterable<readonly JournalEntry[]> {
  const sorted = [...entries].sort(compareEntries);
  return Map.groupBy(sorted, ({ change }) => `${change.entity}/${change.id}`).values();
}

interface UndoneRecord {
  readonly key: { readonly entity: EntityName; readonly id: string };
  readonly blocked: boolean;
  readonly change: Change | null;
}

function undoRecord(entries: readonly JournalEntry[], targetId: string, later: ReadonlySet<string>): UndoneRecord {
  const first = entries.findIndex((entry) => entry.changeSet === targetId);
  const last = entries.findLastIndex((entry) => entry.changeSet === targetId);
  const { entity, id } = (entries[first] ?? raise(targetId)).change;
  const before = foldRecord(entries.slice(0, first));
  const after = foldRecord(entries.slice(0, last + 1));
  const own = entries.slice(first, last + 1).map((entry) => entry.change);
  const others = setsOf(entries)
    .filter((set) => later.has(set))
    .flatMap((set) => effectOf(entries, set));
  const key = { entity, id };
  const fields = own.some((change) => change.op !== 'update') ? null : new Set(own.flatMap(fieldsOf));
  const blocked = others.some(
    (change) => change.op !== 'update' || fields === null || fieldsOf(change).some((field) => fields.has(field)),
  );
  return { key, blocked, change: blocked ? null : compensation(entity, id, before, after) };
}

function setsOf(entries: readonly JournalEntry[]): readonly string[] {
  return [...new Set(entries.map((entry) => entry.changeSet))];
}

/** A change set's changes to the record, none when they leave it as it was. */
function effectOf(entries: readonly JournalEntry[], changeSet: string): readonly Change[] {
  const first = entries.findIndex((entry) => entry.changeSet === changeSet);
  const last = entries.findLastIndex((entry) => entry.changeSet === changeSet);
  const same =
    canonicalJson(foldRecord(entries.slice(0, first))) === canonicalJson(foldRecord(entries.slice(0, last + 1)));
  return same ? [] : entries.slice(first, last + 1).map((entry) => entry.change);
}

function fieldsOf(change: Change): readonly string[] {
  return change.op === 'update' ? [...Object.keys(change.set), ...change.unset] : [];
}

function compensation(
  entity: EntityName,
  id: string,
  before: JsonObject | null,
  after: JsonObject | null,
): Change | null {
  if (before === null) return after === null ? null : deleteChange(entity, id);
  if (after === null) return createChange(entity, before as unknown as Identified);
  const set: Record<string, Json> = {};
  const unset: string[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = before[field];
    if (was === undefined) unset.push(field);
    else if (canonicalJson(was) !== canonicalJson(after[field] ?? null)) set[field] = was;
  }
  return Object.keys(set).length + unset.length === 0 ? null : { op: 'update', entity, id, set, unset };
}

function raise(changeSetId: string): never {
  throw new Error(`no entry of change set ${changeSetId}`);
}
