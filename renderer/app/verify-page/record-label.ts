import type { EntityName } from '../../core/kernel/entities';
import type { Json, JsonObject } from '../../core/kernel/json';
import type { ReadWorkspace } from '../../data/workspace-file/workspace';

/** What a person calls a record: its code and name, as far as it has them; `null` when it has neither or is not there. */
export function recordLabel({ records }: ReadWorkspace, entity: EntityName, id: string): string | null {
  const record = records.get(entity)?.find((one) => one.id === id);
  if (record === undefined) return null;
  const own = [record.code, record.number, record.title ?? record.name ?? nameIn(record.names)].filter(isText);
  if (own.length > 0) return own.join(' – ');
  return typeof record.procedureId === 'string'
    ? recordLabel({ ...EMPTY, records }, 'procedure', record.procedureId)
    : null;
}

const EMPTY: ReadWorkspace = { records: new Map(), journal: [], changeSets: [], blobs: [] };

function nameIn(names: Json | undefined): Json | undefined {
  const last = Array.isArray(names) ? (names.at(-1) as JsonObject | undefined) : undefined;
  return last?.name;
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
