import { type ChangeSetDraft, createChange, deleteChange, type Identified, updateChange } from './change';
import type { EntityName } from './entities';
import type { JsonObject } from './json';

/**
 * Undoable change set that stores one record, new when `before` is `null`.
 * @returns `null` when nothing differs
 */
export function saveRecord(
  intent: string,
  entity: EntityName,
  before: Identified | null,
  after: Identified,
  detail: JsonObject,
): ChangeSetDraft | null {
  const change = before === null ? createChange(entity, after) : updateChange(entity, before, after);
  return change === null ? null : { intent, detail, undoable: true, changes: [change] };
}

/** Undoable change set that removes one record; the history keeps what it held. */
export function removeRecord(intent: string, entity: EntityName, id: string, detail: JsonObject): ChangeSetDraft {
  return { intent, detail, undoable: true, changes: [deleteChange(entity, id)] };
}
