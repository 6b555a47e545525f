import type { EntityName } from '../core/kernel/entities';
import type { JournalEntry } from '../core/kernel/journal';
import type { JsonObject } from '../core/kernel/json';
import type { Database } from './database';
import { compareEntries, foldRecord } from './fold';
import { relatedEntries } from './record-changes';
import type { RecordVersion } from './store';

/** States of one record, oldest first, one a change set that touched it; empty when it never was. What is being written at the moment is left out. */
export async function versionsOf(
  database: Database,
  entity: EntityName,
  id: string,
): Promise<readonly RecordVersion[]> {
  const entries = (await relatedEntries(database, [{ entity, id }])).sort(compareEntries);
  const sets = await database.changeSets.bulkGet([...new Set(entries.map(({ changeSet }) => changeSet))]);
  const written = new Set(sets.flatMap((set) => (set === undefined || set.status === 'writing' ? [] : [set.id])));
  const known = entries.filter(({ changeSet }) => written.has(changeSet));
  const versions: RecordVersion[] = [];
  let record: JsonObject | null = null;
  for (const run of runsOf(known)) {
    record = foldRecord(run.entries, record);
    versions.push({ changeSet: run.changeSet, at: run.at, actor: run.actor, record });
  }
  return versions;
}

interface Run extends Pick<JournalEntry, 'changeSet' | 'at' | 'actor'> {
  readonly entries: JournalEntry[];
}

/** Neighbouring entries of the same change set. */
function runsOf(entries: readonly JournalEntry[]): readonly Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.changeSet === entry.changeSet) last.entries.push(entry);
    else runs.push({ changeSet: entry.changeSet, at: entry.at, actor: entry.actor, entries: [entry] });
  }
  return runs;
}
