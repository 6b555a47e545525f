import { Dexie } from 'dexie';
import type { Change } from '../core/kernel/change';
import { nextClock } from '../core/kernel/clock';
import type { Instant } from '../core/kernel/instant';
import { GENESIS, JOURNAL_SCHEMA, type JournalEntry, sealEntry } from '../core/kernel/journal';
import type { Database } from './database';

/** Where this installation's chain of journal entries stands. */
export interface JournalHead {
  readonly replica: string;
  readonly seq: number;
  readonly hash: string;
  /** Newest clock of any replica, `''` for none. */
  readonly clock: string;
}

/** What the entries of one change set have in common. */
export interface Authorship {
  readonly changeSet: string;
  readonly actor: string | null;
  readonly at: Instant;
  readonly nowMs: number;
}

/** Local fact: the id under which this installation writes. Without it the next start takes a new one. */
export const REPLICA_KEY = '#replica';

/** Reads the head of the chain; gives the installation its replica id when it has none. */
export async function readHead(database: Database, newId: () => string): Promise<JournalHead> {
  const stored = (await database.local.get(REPLICA_KEY))?.value;
  const replica = typeof stored === 'string' ? stored : newId();
  if (stored !== replica) await database.local.put({ key: REPLICA_KEY, value: replica });
  const own = await database.journal
    .where('[replica+seq]')
    .between([replica, Dexie.minKey], [replica, Dexie.maxKey])
    .last();
  const newest = await database.journal.orderBy('clock').last();
  return { replica, seq: own?.seq ?? 0, hash: own?.hash ?? GENESIS, clock: newest?.clock ?? '' };
}

/** Turns changes into sealed entries that continue the chain; synchronous, so that it may run anywhere. */
export function sealChanges(
  head: JournalHead,
  changes: readonly Change[],
  { changeSet, actor, at, nowMs }: Authorship,
): { readonly entries: readonly JournalEntry[]; readonly head: JournalHead } {
  const entries: JournalEntry[] = [];
  let { seq, hash, clock } = head;
  for (const change of changes) {
    seq += 1;
    clock = nextClock(clock, nowMs);
    const { replica } = head;
    const entry = sealEntry({ schema: JOURNAL_SCHEMA, replica, seq, clock, changeSet, actor, at, change, prev: hash });
    entries.push(entry);
    hash = entry.hash;
  }
  return { entries, head: { replica: head.replica, seq, hash, clock } };
}
