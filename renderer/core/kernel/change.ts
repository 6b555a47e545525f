import type { EntityName } from './entities';
import { canonicalJson, type Json, type JsonObject } from './json';

/** One record's change: whole record on create, top-level fields on update, nothing on delete. */
export type Change =
  | { readonly op: 'create'; readonly entity: EntityName; readonly id: string; readonly record: JsonObject }
  | {
      readonly op: 'update';
      readonly entity: EntityName;
      readonly id: string;
      readonly set: JsonObject;
      readonly unset: readonly string[];
    }
  | { readonly op: 'delete'; readonly entity: EntityName; readonly id: string };

/** What a pure intent hands to the write path: all of `changes` are stored as one change set, or none. */
export interface ChangeSetDraft {
  /** Stable name, `area.verb`, such as `register.import`; the words on screen come from strings. */
  readonly intent: string;
  /** Values for the words on screen, such as a count or a code. */
  readonly detail: JsonObject;
  /** True when one compensating change set may take it back. Transitions of state are never undone. */
  readonly undoable: boolean;
  readonly changes: readonly Change[];
}

/** A record: any interface with an `id`. */
export interface Identified {
  readonly id: string;
}

/** Change that stores a new record. */
export function createChange(entity: EntityName, record: Identified): Change {
  return { op: 'create', entity, id: record.id, record: record as unknown as JsonObject };
}

/**
 * Change from `before` to `after` by top-level fields, or `null` when nothing differs.
 * A field that is `undefined` in `after` is unset.
 */
export function updateChange(entity: EntityName, before: Identified, after: Identified): Change | null {
  const old = before as unknown as JsonObject;
  const next = after as unknown as JsonObject;
  const set: Record<string, Json> = {};
  const unset: string[] = [];
  for (const key of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const was = old[key];
    const is = next[key];
    if (is === undefined) {
      if (was !== undefined) unset.push(key);
    } else if (was === undefined || canonicalJson(was) !== canonicalJson(is)) {
      set[key] = is;
    }
  }
  if (Object.keys(set).length === 0 && unset.length === 0) return null;
  return { op: 'update', entity, id: before.id, set, unset };
}

/** Change that removes a record; the journal keeps a tombstone. */
export function deleteChange(entity: EntityName, id: string): Change {
  return { op: 'delete', entity, id };
}

/** Folds one change over a record; `null` means absent. Throws when an update meets no record (a broken journal). */
export function applyChange(record: JsonObject | null, change: Change): JsonObject | null {
  if (change.op === 'create') return change.record;
  if (change.op === 'delete') return null;
  if (record === null) throw new Error(`update of a missing ${change.entity} ${change.id}`);
  const next: Record<string, Json | undefined> = { ...record, ...change.set };
  for (const key of change.unset) delete next[key];
  return next;
}
