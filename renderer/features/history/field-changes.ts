import { canonicalJson, type Json, type JsonObject } from '../../core/kernel/json';

/** One part of a record before and after; absent and empty are alike. */
export interface FieldChange {
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Parts of a record that differ, in the record's order. A revision's content counts by its sections; ids and hashes say nothing to a reader. */
export function fieldChanges(before: JsonObject | null, after: JsonObject | null): readonly FieldChange[] {
  const old = spread(before);
  const next = spread(after);
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((field) => !silent.has(field) && textOf(old[field]) !== textOf(next[field]))
    .map((field) => ({ field, before: old[field], after: next[field] }));
}

const silent: ReadonlySet<string> = new Set(['id', 'approvedHash', 'sha256']);

function spread(record: JsonObject | null): JsonObject {
  if (record === null) return {};
  const { content, ...rest } = record;
  return isObject(content) ? { ...rest, ...content } : record;
}

function textOf(value: Json | undefined): string {
  const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? '' : canonicalJson(value);
}

/** True for an object that is no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
