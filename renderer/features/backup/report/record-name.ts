import type { EntityName } from '../../../core/kernel/entities';
import type { WorkspaceState } from '../../../data/record-types';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that refer to the record by which the reader knows another one. */
const knownBy = ['procedureId', 'administrativeProcedureId'] as const;

/** Short name of a stored record: its code and title, its number, its name, or those of what it belongs to; `null` when it is gone. */
export function recordName(entity: EntityName, id: string, state: WorkspaceState): string | null {
  const record = (state[entity] as ReadonlyMap<string, unknown>).get(id);
  return record === undefined ? null : nameOf(record as Fields, state) || '–';
}

/** Name of whatever record has this id, in any table; `null` when none has. */
export function ownerName(id: string, state: WorkspaceState): string | null {
  for (const entity of Object.keys(state) as EntityName[]) {
    const name = recordName(entity, id, state);
    if (name !== null) return name;
  }
  return null;
}

function nameOf(record: Fields, state: WorkspaceState): string {
  const own = [record['code'] ?? record['number'], record['title'] ?? record['name'] ?? lastName(record['names'])]
    .map(text)
    .filter(Boolean)
    .join(' ');
  if (own !== '') return own;
  const others = knownBy.map((field) => text(record[field])).filter(Boolean);
  const named = others.flatMap((id) => ownerName(id, state) ?? []).join(' → ');
  const issue = typeof record['issueNo'] === 'number' ? ` ${two(record['issueNo'])}/${two(record['amendmentNo'])}` : '';
  return named === '' ? text(record['year']) : `${named}${issue}`;
}

function two(value: unknown): string {
  return text(value).padStart(2, '0');
}

function lastName(names: unknown): unknown {
  const last: unknown = Array.isArray(names) ? names.at(-1) : undefined;
  return typeof last === 'object' && last !== null ? (last as Fields)['name'] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
