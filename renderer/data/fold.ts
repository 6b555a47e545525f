import { applyChange } from '../core/kernel/change';
import type { EntityName } from '../core/kernel/entities';
import type { JournalEntry } from '../core/kernel/journal';
import type { JsonObject } from '../core/kernel/json';

/** Order in which entries fold: clock, then replica, then sequence. */
export function compareEntries(a: JournalEntry, b: JournalEntry): number {
  return compare(a.clock, b.clock) || compare(a.replica, b.replica) || a.seq - b.seq;
}

/** Records by entity and id. */
export type FoldedTables = Map<EntityName, Map<string, JsonObject>>;

/** Folds entries, sorted by {@link compareEntries}, into records by entity and id; further entries go on in the `tables` of those before. */
export function foldRecords(entries: readonly JournalEntry[], tables: FoldedTables = new Map()): FoldedTables {
  for (const { change } of entries) {
    const table = tables.get(change.entity) ?? new Map<string, JsonObject>();
    tables.set(change.entity, table);
    const next = applyChange(table.get(change.id) ?? null, change);
    if (next === null) table.delete(change.id);
    else table.set(change.id, next);
  }
  return tables;
}

/** Folds one record's entries, sorted by {@link compareEntries}, over what it was `before` them; `null` when it does not exist after them. */
export function foldRecord(entries: readonly JournalEntry[], before: JsonObject | null = null): JsonObject | null {
  return entries.reduce<JsonObject | null>((record, entry) => applyChange(record, entry.change), before);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
