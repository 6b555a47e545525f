import { Dexie } from 'dexie';
import { firstBrokenLink, type JournalEntry } from '../../core/kernel/journal';
import type { Database } from '../database';
import type { BrokenLink } from '../tasks/tasks';
import type { WorkspaceView } from '../workspace-file/read-view';

/** Follows the chains of all replicas while entries pass in the order of folding. */
export interface ChainWatch {
  add(entry: JournalEntry): void;
  /** Replicas whose chain did not pass whole. */
  suspects(): readonly string[];
}

const PAGE = 1000;

/** Starts following chains that end at these sequences. */
export function watchChains(heads: ReadonlyMap<string, number>): ChainWatch {
  const last = new Map<string, JournalEntry>();
  const torn = new Set<string>();
  const isWhole = ([replica, seq]: readonly [string, number]) => !torn.has(replica) && last.get(replica)?.seq === seq;
  return {
    add(entry) {
      const { replica } = entry;
      if (torn.has(replica)) return;
      if (continues(last.get(replica), entry)) last.set(replica, entry);
      else torn.add(replica);
    },
    suspects: () => [...heads].filter((head) => !isWhole(head)).map(([replica]) => replica),
  };
}

/** First link of some chains that does not fit, read in the order of the chain; `null` when all fit. */
export async function findBrokenLink(
  database: Database,
  view: WorkspaceView,
  replicas: readonly string[],
): Promise<BrokenLink | null> {
  for (const replica of replicas) {
    const broken = await firstTorn(database, view, replica);
    if (broken !== null) return linkOf(broken);
  }
  return null;
}

async function firstTorn(
  { journal }: Database,
  { heads, unfinished }: WorkspaceView,
  replica: string,
): Promise<JournalEntry | null> {
  const end = [replica, heads.get(replica) ?? 0];
  let before: JournalEntry | undefined;
  let from: [string, unknown] = [replica, Dexie.minKey];
  for (;;) {
    const page = await journal.where('[replica+seq]').between(from, end, false, true).limit(PAGE).toArray();
    for (const entry of page) {
      if (unfinished.has(entry.changeSet)) continue;
      if (!continues(before, entry)) return entry;
      before = entry;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return null;
    from = [replica, last.seq];
  }
}

/** Whether an entry continues its chain; one that cannot even be hashed does not. */
function continues(before: JournalEntry | undefined, entry: JournalEntry): boolean {
  try {
    return firstBrokenLink([entry], before?.hash, before?.seq) === -1;
  } catch {
    return false;
  }
}

function linkOf({ replica, seq, changeSet, at, change }: JournalEntry): BrokenLink {
  return { replica, seq, changeSet, at, entity: change?.entity ?? '', id: change?.id ?? '' };
}
