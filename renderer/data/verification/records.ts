import { applyChange } from '../../core/kernel/change';
import { type EntityName, entityNames } from '../../core/kernel/entities';
import { hashJson, type JournalEntry } from '../../core/kernel/journal';
import type { Json, JsonObject } from '../../core/kernel/json';
import type { Pace } from '../tasks/pace';

/** A record by table and id. */
export interface RecordName {
  readonly entity: EntityName;
  readonly id: string;
}

/** Compares stored records with what the entries make of them. Of the stored ones only hashes are kept. */
export interface RecordWatch {
  store(entity: EntityName, record: JsonObject): void;
  add(entry: JournalEntry): void;
  /** The first `most` records that differ. */
  altered(most: number, pace: Pace): Promise<readonly RecordName[]>;
  /** Stored records. */
  count(): number;
}

/** Starts without records and entries. */
export function watchRecords(): RecordWatch {
  const stored = new Map(entityNames.map((entity) => [entity, new Map<string, string>()]));
  const folded = new Map(entityNames.map((entity) => [entity, new Map<string, JsonObject | null>()]));
  return {
    store: (entity, record) => stored.get(entity)?.set(String(record.id), hashOf(record)),
    add({ change }) {
      const table = folded.get(change?.entity);
      if (table === undefined) return;
      const before = table.get(change.id) ?? null;
      // an update of what was never made: its record cannot be compared, and the history itself is at fault
      if (before === null && change.op === 'update') return;
      const after = applyChange(before, change);
      if (after === null) table.delete(change.id);
      else table.set(change.id, after);
    },
    async altered(most, pace) {
      const found: RecordName[] = [];
      for (const entity of entityNames) {
        const left = new Map(stored.get(entity));
        const expected = folded.get(entity) ?? new Map<string, JsonObject>();
        let done = 0;
        for (const [id, record] of expected) {
          if (left.get(id) !== hashOf(record)) found.push({ entity, id });
          left.delete(id);
          done += 1;
          await pace.step(done, expected.size + 1);
        }
        found.push(...[...left.keys()].map((id) => ({ entity, id })));
        if (found.length >= most) return found.slice(0, most);
      }
      return found;
    },
    count: () => [...stored.values()].reduce((sum, table) => sum + table.size, 0),
  };
}

/** Hash of a record; `''` of one that is no JSON. */
function hashOf(record: Json): string {
  try {
    return hashJson(record);
  } catch {
    return '';
  }
}
