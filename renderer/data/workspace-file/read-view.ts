import { Dexie, type Table } from 'dexie';
import type { EntityName } from '../../core/kernel/entities';
import type { JournalEntry } from '../../core/kernel/journal';
import type { JsonObject } from '../../core/kernel/json';
import type { Database } from '../database';
import { compareEntries, foldRecord } from '../fold';
import type { ChangeSetRow } from '../migrations/version-1';
import { recordsTouched, relatedEntries } from '../record-changes';

/** One instant of a workspace: what the journal holds up to `heads` never changes again, so that it may be read afterwards. */
export interface WorkspaceView {
  /** Last sequence of every replica. */
  readonly heads: ReadonlyMap<string, number>;
  /** Change sets that exist, by id. */
  readonly changeSets: readonly Omit<ChangeSetRow, 'status'>[];
  /** Change sets that were begun and never finished: they and their entries do not count. */
  readonly unfinished: ReadonlySet<string>;
}

const PAGE = 200;

/**
 * Reads one instant in one transaction; run it in the store's queue. Hands over every record, tables in their order and
 * records by id; those of a change set whose records are not stored yet come as its entries make them.
 */
export async function readView(
  database: Database,
  take: (entity: EntityName, record: JsonObject) => void,
): Promise<WorkspaceView> {
  const { dexie, entities, records, journal, changeSets } = database;
  const stores = entities.map((entity) => records(entity));
  return dexie.transaction('r', [...stores, journal, changeSets], async () => {
    const rows = await changeSets.toArray();
    const unfinished = new Set(rows.filter(({ status }) => status === 'writing').map(({ id }) => id));
    const pending = await pendingRecords(database, rows, unfinished);
    for (const entity of entities) {
      await eachRecord(records(entity), pending.get(entity) ?? new Map(), (record) => take(entity, record));
    }
    const finished = rows.filter(({ id }) => !unfinished.has(id));
    const heads = await headsOf(database);
    return { heads, changeSets: finished.map(withoutStatus).sort(byId), unfinished };
  });
}

/** Records of committed change sets that are not stored yet: `null` for one that is to go. */
async function pendingRecords(
  database: Database,
  rows: readonly ChangeSetRow[],
  unfinished: ReadonlySet<string>,
): Promise<ReadonlyMap<EntityName, Map<string, JsonObject | null>>> {
  const pending = new Map<EntityName, Map<string, JsonObject | null>>();
  for (const { id: changeSet } of rows.filter(({ status }) => status === 'committed')) {
    const keys = await recordsTouched(database, changeSet);
    const entries = (await relatedEntries(database, keys)).filter((entry) => !unfinished.has(entry.changeSet));
    const byRecord = Map.groupBy(entries.sort(compareEntries), ({ change }) => `${change.entity}/${change.id}`);
    for (const { entity, id } of keys) {
      const table = pending.get(entity) ?? new Map<string, JsonObject | null>();
      pending.set(entity, table.set(id, foldRecord(byRecord.get(`${entity}/${id}`) ?? [])));
    }
  }
  return pending;
}

/** Every record by id; what is pending takes the place of what is stored. */
async function eachRecord(
  table: Table<JsonObject, string>,
  pending: Map<string, JsonObject | null>,
  take: (record: JsonObject) => void,
): Promise<void> {
  const waiting = [...pending].sort(([a], [b]) => (a < b ? -1 : 1));
  const takeBefore = (id: string | null) => {
    for (let next = waiting[0]; next !== undefined && (id === null || next[0] < id); next = waiting[0]) {
      waiting.shift();
      if (next[1] !== null) take(next[1]);
    }
  };
  let page: JsonObject[] = [];
  do {
    const last = page.at(-1)?.id;
    page = await (last === undefined ? table.orderBy(':id') : table.where(':id').above(last)).limit(PAGE).toArray();
    for (const record of page) {
      const id = String(record.id);
      takeBefore(id);
      if (!pending.has(id)) take(record);
    }
  } while (page.length === PAGE);
  takeBefore(null);
}

async function headsOf({ journal }: Database): Promise<ReadonlyMap<string, number>> {
  const heads = new Map<string, number>();
  let next: JournalEntry | undefined = await journal.orderBy('[replica+seq]').first();
  while (next !== undefined) {
    const { replica } = next;
    const last = await journal.where('[replica+seq]').between([replica, Dexie.minKey], [replica, Dexie.maxKey]).last();
    heads.set(replica, last?.seq ?? 0);
    next = await journal.where('[replica+seq]').above([replica, Dexie.maxKey]).first();
  }
  return heads;
}

function withoutStatus({ status: _status, ...header }: ChangeSetRow): Omit<ChangeSetRow, 'status'> {
  return header;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
