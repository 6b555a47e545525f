import { applyChange } from '../core/kernel/change';
import type { EntityName } from '../core/kernel/entities';
import type { JournalEntry } from '../core/kernel/journal';
import type { JsonObject } from '../core/kernel/json';

/** Order in which entries fold: clock, then replica, then sequence. */
export function compareEntries(a: JournalEntry, b: JournalEntry): number {
  return compare(a.clock, b.clock) || compare(a.replica, b.replica) || a.seq - b.seq;
}

/** Folds all entries, sorted by {@link compareEntries}, into records by entity and id. */
export function foldRecords(entries: readonly JournalEntry[]): Map<EntityName, Map<string, JsonObject>> {
  const tables = new Map<EntityName, Map<string, JsonObject>>();
  for (const { change } of entries) {
    const table = tables.get(change.entity) ?? new Map<string, JsonObject>();
    tables.set(change.entity, table);
    const next = applyChange(table.get(change.id) ?? null, change);
    if (next === null) table.delete(change.id);
    else table.set(change.id, next);
  }
  return tables;
}

/** Folds one record's entries, sorted by {@link compareEntries}; `null` when it does not exist after them. */
export function foldRecord(entries: readonly JournalEntry[]): JsonObject | null {
  return entries.reduce<JsonObject | null>((record, entry) => applyChange(record, entry.change), null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
