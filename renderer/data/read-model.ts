import { applyChange, type Change } from '../core/kernel/change';
import { type EntityName, entityNames } from '../core/kernel/entities';
import type { JsonObject } from '../core/kernel/json';
import { err, ok, type Result } from '../core/kernel/result';
import type { Database } from './database';
import { readPages } from './read-pages';
import type { WorkspaceState } from './record-types';

/** What a record becomes; `null` removes it. */
export interface RecordWrite {
  readonly entity: EntityName;
  readonly id: string;
  readonly record: JsonObject | null;
}

/** State after some changes, and the last shape of each record that they touched. */
export interface Patch {
  readonly state: WorkspaceState;
  readonly writes: readonly RecordWrite[];
}

/** A change that does not fit the records: creating an existing one, updating or deleting a missing one. */
export interface Conflict {
  readonly type: 'conflict';
  readonly entity: string;
  readonly id: string;
}

type Tables = { [E in EntityName]: ReadonlyMap<string, JsonObject> };

/** A workspace without records. */
export function emptyState(): WorkspaceState {
  return asState(tablesOf(() => new Map()));
}

/** Reads all records into memory, in one consistent view. */
export async function loadState(database: Database): Promise<WorkspaceState> {
  const stores = entityNames.map((entity) => database.records(entity));
  return database.dexie.transaction('r', stores, async () => {
    // one after the other: many answers at once would leave the window no pause
    const rows: JsonObject[][] = [];
    for (const store of stores) rows.push(await readPages(store));
    return asState(tablesOf((_, index) => new Map((rows[index] ?? []).map((row) => [String(row.id), row]))));
  });
}

/** Folds changes over the state. Untouched tables keep their identity; on a conflict nothing changes. */
export function applyChanges(state: WorkspaceState, changes: readonly Change[]): Result<Patch, Conflict> {
  const before = state as unknown as Tables;
  const touched = new Map<EntityName, Map<string, JsonObject>>();
  const writes = new Map<string, RecordWrite>();
  for (const change of changes) {
    const { entity, id } = change;
    const table = touched.get(entity) ?? new Map(before[entity]);
    touched.set(entity, table);
    const record = table.get(id) ?? null;
    if ((change.op === 'create') === (record !== null)) return err({ type: 'conflict', entity, id });
    const next = applyChange(record, change);
    if (next === null) table.delete(id);
    else table.set(id, next);
    writes.set(`${entity}/${id}`, { entity, id, record: next });
  }
  const after = { ...before, ...Object.fromEntries(touched) };
  return ok({ state: asState(after), writes: [...writes.values()] });
}

function tablesOf(build: (entity: EntityName, index: number) => ReadonlyMap<string, JsonObject>): Tables {
  return Object.fromEntries(entityNames.map((entity, index) => [entity, build(entity, index)])) as Tables;
}

/** The records were typed when the intents made them; storage keeps them as JSON. */
function asState(tables: Tables): WorkspaceState {
  return tables as unknown as WorkspaceState;
}
