import type { Change } from '../core/kernel/change';
import type { EntityName } from '../core/kernel/entities';
import type { JsonObject } from '../core/kernel/json';
import { applyChanges } from './read-model';
import type { WorkspaceState } from './record-types';
import { type Reference, referencesOf } from './references';

/**
 * Records that would refer to something that is not there once `changes` were made and do not so before: records left
 * behind by a removal, and records brought back or set back to what was removed since. Changes that do not fit the
 * state give none.
 */
export function leftDangling(state: WorkspaceState, changes: readonly Change[]): readonly Reference[] {
  const patched = applyChanges(state, changes);
  if (!patched.ok) return [];
  const { state: after, writes } = patched.value;
  const found = new Map<string, Reference>();
  const add = (entity: EntityName, id: string) => found.set(keyOf({ entity, id }), { entity, id });

  const gone = new Set(writes.filter(({ record }) => record === null).map(keyOf));
  if (gone.size > 0)
    for (const { entity, id, record } of recordsIn(after))
      if (referencesOf(entity, record).some((one) => gone.has(keyOf(one)))) add(entity, id);

  for (const { entity, id, record } of writes) {
    if (record === null) continue;
    const before = recordOf(state, { entity, id });
    const had = new Set(before === null ? [] : referencesOf(entity, before).map(keyOf));
    for (const one of referencesOf(entity, record))
      if (!had.has(keyOf(one)) && recordOf(after, one) === null) add(entity, id);
  }
  return [...found.values()];
}

function* recordsIn(state: WorkspaceState): Iterable<Reference & { readonly record: JsonObject }> {
  for (const [entity, table] of Object.entries(state) as [EntityName, ReadonlyMap<string, unknown>][])
    for (const [id, record] of table) yield { entity, id, record: record as JsonObject };
}

function recordOf(state: WorkspaceState, { entity, id }: Reference): JsonObject | null {
  const table: ReadonlyMap<string, unknown> = state[entity];
  return (table.get(id) as JsonObject | undefined) ?? null;
}

function keyOf({ entity, id }: Reference): string {
  return `${entity}/${id}`;
}
