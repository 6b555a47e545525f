import type { JournalEntry } from '../../core/kernel/journal';
import type { Database } from '../database';
import type { History } from '../journal-folder/complete-sets';
import { LINEAGE_KEY, REPLACES_KEY } from '../journal-folder/lineage';
import type { LocalRow } from '../migrations/version-1';

/** What can still be read of a database that does not hold together. */
export interface Salvaged extends History {
  readonly lineage: string | null;
  readonly replaces: string | null;
  /** Local facts of its users: drafts, preferences, who acts today. */
  readonly facts: readonly LocalRow[];
}

const PAGE = 1000;

/** Reads what a database still gives; what it does not is left out. */
export async function salvage({ journal, changeSets, local }: Database): Promise<Salvaged> {
  const sets = await changeSets.toArray().catch(() => []);
  const facts = await local.toArray().catch(() => []);
  const textOf = (key: string) => {
    const value = facts.find((fact) => fact.key === key)?.value;
    return typeof value === 'string' ? value : null;
  };
  return {
    entries: await readPages((offset) => journal.offset(offset).limit(PAGE).toArray()),
    sets: sets.flatMap(({ status, ...set }) => (status === 'writing' ? [] : [set])),
    lineage: textOf(LINEAGE_KEY),
    replaces: textOf(REPLACES_KEY),
    facts: facts.filter(({ key }) => !key.startsWith('#') || key === '#actor'),
  };
}

async function readPages(read: (offset: number) => Promise<readonly JournalEntry[]>): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (;;) {
    const page = await read(entries.length).catch(() => []);
    entries.push(...page);
    if (page.length < PAGE) return entries;
  }
}
