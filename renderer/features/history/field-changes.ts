import { canonicalJson, type Json, type JsonObject } from '../../core/kernel/json';

/** One part of a record before and after; absent and empty are alike. */
export interface FieldChange {
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * Parts of a record that differ, in the record's order; of lists, such as signatures or cases, the items that differ. A
 * revision's content counts by its sections; ids and hashes say nothing to a reader.
 */
export function fieldChanges(before: JsonObject | null, after: JsonObject | null): readonly FieldChange[] {
  const old = spread(before);
  const next = spread(after);
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .filter((field) => !silent.has(field) && textOf(old[field]) !== textOf(next[field]))
    .map((field) => ({ field, ...narrow(old[field], next[field]) }));
}

/** Of two lists only the items that differ; anything else as it is. */
function narrow(before: Json | undefined, after: Json | undefined): Pick<FieldChange, 'before' | 'after'> {
  if (!Array.isArray(before) || !Array.isArray(after)) return { before, after };
  const was = new Set(before.map((item: Json) => canonicalJson(item)));
  const is = new Set(after.map((item: Json) => canonicalJson(item)));
  const left = before.filter((item: Json) => !is.has(canonicalJson(item)));
  const come = after.filter((item: Json) => !was.has(canonicalJson(item)));
  // the same items in another order are told whole
  return left.length + come.length === 0 ? { before, after } : { before: left, after: come };
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
