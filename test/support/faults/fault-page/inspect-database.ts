import { entityNames } from '../../../../renderer/core/kernel/entities';
import { firstBrokenLink, type JournalEntry } from '../../../../renderer/core/kernel/journal';
import type { Json, JsonObject } from '../../../../renderer/core/kernel/json';
import { compareEntries, foldRecords } from '../../../../renderer/data/fold';
import type { ChangeSetRow } from '../../../../renderer/data/migrations/version-1';
import type { Store } from '../../../../renderer/data/store';
import { storedTables } from './stored-tables';

/** The history as it stands in the database, and everything that does not hold together. */
export interface DatabaseFindings {
  readonly changeSets: readonly ChangeSetRow[];
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly string[];
}

/** Looks at all tables of the workspace: change sets whole, chains unbroken, records as the history folds, and what the program shows the same. */
export async function inspectDatabase(name: string, store: Store, deep: boolean): Promise<DatabaseFindings> {
  const tables = await storedTables(name);
  const changeSets = (tables.get('changeSets') ?? []) as readonly ChangeSetRow[];
  const entries = [...((tables.get('journal') ?? []) as readonly JournalEntry[])].sort(compareEntries);
  const problems = [
    ...incomplete(changeSets, entries),
    ...brokenChains(entries, deep),
    ...strayRecords(tables, entries, store),
  ];
  const shown = store.history().length;
  if (shown !== changeSets.length) problems.push(`${shown} change sets are shown, ${changeSets.length} are stored`);
  return { changeSets, entries, problems };
}

function incomplete(changeSets: readonly ChangeSetRow[], entries: readonly JournalEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { changeSet } of entries) counts.set(changeSet, (counts.get(changeSet) ?? 0) + 1);
  const halves = changeSets
    .filter(({ id, count, status }) => counts.get(id) !== count || status !== 'applied')
    .map(({ id, count, status }) => `change set ${id} is ${status} with ${counts.get(id) ?? 0} of ${count} entries`);
  const known = new Set(changeSets.map(({ id }) => id));
  const orphans = [...counts.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `entries of an unknown change set ${id}`);
  return [...halves, ...orphans];
}

function brokenChains(entries: readonly JournalEntry[], deep: boolean): string[] {
  return [...Map.groupBy(entries, ({ replica }) => replica)].flatMap(([replica, chain]) => {
    const ordered = [...chain].sort((a, b) => a.seq - b.seq);
    const gap = ordered.findIndex(({ seq }, index) => seq !== index + 1);
    if (gap !== -1) return [`chain ${replica} lacks entry ${gap + 1}`];
    const broken = deep ? firstBrokenLink(ordered) : -1;
    return broken === -1 ? [] : [`chain ${replica} breaks at entry ${broken + 1}`];
  });
}

/** Records that are not what the history says, in the tables or on the screens. */
function strayRecords(
  tables: ReadonlyMap<string, readonly unknown[]>,
  entries: readonly JournalEntry[],
  store: Store,
): string[] {
  const folded = foldRecords(entries);
  return entityNames.flatMap((entity) => {
    const expected = folded.get(entity) ?? new Map<string, JsonObject>();
    const stored = (tables.get(entity) ?? []) as readonly JsonObject[];
    const shown = [...store.state()[entity].values()] as unknown as readonly JsonObject[];
    return [
      ...(areAs(stored, expected) ? [] : [`stored records of ${entity} differ from the history`]),
      ...(areAs(shown, expected) ? [] : [`shown records of ${entity} differ from the history`]),
    ];
  });
}

function areAs(records: readonly JsonObject[], expected: ReadonlyMap<string, JsonObject>): boolean {
  if (records.length !== expected.size) return false;
  return records.every((record) => isSame(record, expected.get(String(record['id'])) ?? null));
}

/** Far faster than comparing canonical text, of which there would be megabytes at every start. */
function isSame(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  return keys.every((key) => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)));
}
