import { type EntityName, entityNames } from '../../../core/kernel/entities';
import type { JsonObject } from '../../../core/kernel/json';
import type { RecordKey } from '../../../data/record-changes';
import type { WorkspaceState } from '../../../data/record-types';
import { referencesOf } from '../../../data/references';

/** Tables whose records are part of the story of what they refer to. */
const tellers: ReadonlySet<EntityName> = new Set([
  'revision',
  'mapping',
  'exclusion',
  'reviewTask',
  'issuingDecision',
  'attachment',
]);

/** Records that belong to one: those that refer to it, and the decisions that its revisions rest on, by kind. Found in memory. */
export function relatedRecords(key: RecordKey, state: WorkspaceState): readonly RecordKey[] {
  const found = new Map<string, RecordKey>();
  const add = (one: RecordKey) => found.set(`${one.entity}/${one.id}`, one);
  for (const entity of entityNames) {
    if (!tellers.has(entity)) continue;
    for (const [id, record] of state[entity] as ReadonlyMap<string, unknown>) {
      const references = referencesOf(entity, record as JsonObject);
      if (!references.some((one) => one.entity === key.entity && one.id === key.id)) continue;
      if (entity === 'revision' && key.entity === 'administrativeProcedure') continue;
      add({ entity, id });
      for (const other of references) if (other.entity === 'issuingDecision') add(other);
    }
  }
  found.delete(`${key.entity}/${key.id}`);
  return [...found.values()];
}
