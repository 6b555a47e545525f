import { firstBrokenLink, GENESIS, type JournalEntry } from '../../core/kernel/journal';
import { compareEntries, type FoldedTables, foldRecords } from '../fold';
import type { History } from '../journal-folder/complete-sets';
import type { SetHeader } from '../journal-folder/line';
import { createPace, type Pace } from '../tasks/pace';
import type { TaskControl } from '../tasks/tasks';

/** A history that may have holes; `verified` where every hash in it was checked already. */
export interface Source extends History {
  readonly verified: boolean;
}

/** History whole in itself: chains unbroken, change sets complete, records equal to the fold. Entries and change sets in the order of the history. */
export interface Assembled extends History {
  readonly records: FoldedTables;
  /** Change sets at the end of a chain of which a part is missing: they were never acknowledged and are left out. */
  readonly incomplete: readonly string[];
}

/** A change set within a replica's chain. */
interface Run {
  readonly header: SetHeader;
  readonly entries: readonly JournalEntry[];
}

/**
 * Puts together what several sources hold of one history: of each replica the longest chain that holds from its first
 * entry on, of that the change sets that are complete, of those what folds. Where a header is lost within a chain, one
 * without its words takes its place. Of two headers of one change set the earlier source's counts.
 */
export async function assembleHistory(sources: readonly Source[], control: TaskControl): Promise<Assembled> {
  const total = sources.reduce((sum, { entries }) => sum + 2 * entries.length, 0);
  const pace = createPace(control);
  const headers = new Map<string, SetHeader>();
  for (const { sets } of sources) for (const set of sets) if (!headers.has(set.id)) headers.set(set.id, set);
  const entries = await sealedEntries(sources, pace, total);
  const incomplete: string[] = [];
  const chains: (readonly Run[])[] = [];
  for (const own of Map.groupBy(entries, ({ replica }) => replica).values()) {
    const { runs, rest } = completeRuns(longestChain(own), headers);
    chains.push(runs);
    if (rest !== null) incomplete.push(rest);
  }
  return { ...(await foldFitting(chains, pace, total)), incomplete };
}

/** Every entry once whose hash is its own. */
async function sealedEntries(sources: readonly Source[], pace: Pace, total: number): Promise<readonly JournalEntry[]> {
  const found = new Map<string, JournalEntry>();
  let done = 0;
  for (const { entries, verified } of sources) {
    for (const entry of entries) {
      done += 1;
      await pace.step(done, total);
      if (found.has(entry.hash)) continue;
      if (verified || firstBrokenLink([entry], entry.prev, entry.seq - 1) === -1) found.set(entry.hash, entry);
    }
  }
  return [...found.values()];
}

/** The longest chain of one replica that begins with its first entry. */
function longestChain(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const sorted = [...entries].sort((a, b) => a.seq - b.seq);
  const isForked = sorted.some(({ seq }, index) => sorted[index + 1]?.seq === seq);
  if (isForked) return longestBranch(entries);
  const end = sorted.findIndex(
    ({ seq, prev }, index) => seq !== index + 1 || prev !== (sorted[index - 1]?.hash ?? GENESIS),
  );
  return end === -1 ? sorted : sorted.slice(0, end);
}

function longestBranch(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const followers = Map.groupBy(entries, ({ seq, prev }) => `${seq}/${prev}`);
  const lengths = new Map<string, number>();
  const best = (seq: number, hash: string): JournalEntry | null => {
    let found: JournalEntry | null = null;
    for (const entry of followers.get(`${seq + 1}/${hash}`) ?? [])
      if (found === null || (lengths.get(entry.hash) ?? 0) > (lengths.get(found.hash) ?? 0)) found = entry;
    return found;
  };
  for (const { seq, hash } of [...entries].sort((a, b) => b.seq - a.seq)) {
    const next = best(seq, hash);
    lengths.set(hash, 1 + (next === null ? 0 : (lengths.get(next.hash) ?? 0)));
  }
  const chain: JournalEntry[] = [];
  for (let next = best(0, GENESIS); next !== null; next = best(next.seq, next.hash)) chain.push(next);
  return chain;
}

/** The change sets of a chain; `rest` is the one at its end that is not complete. */
function completeRuns(
  chain: readonly JournalEntry[],
  headers: ReadonlyMap<string, SetHeader>,
): { readonly runs: readonly Run[]; readonly rest: string | null } {
  const runs: Run[] = [];
  for (let from = 0; from < chain.length; ) {
    const id = chain[from]?.changeSet ?? '';
    let to = from;
    while (chain[to]?.changeSet === id) to += 1;
    const entries = chain.slice(from, to);
    const header = headers.get(id);
    if (to === chain.length && header?.count !== entries.length) return { runs, rest: id };
    runs.push({ header: header?.count === entries.length ? header : headerFor(id, entries, header), entries });
    from = to;
  }
  return { runs, rest: null };
}

/** What the entries themselves tell of their change set. */
function headerFor(id: string, entries: readonly JournalEntry[], known: SetHeader | undefined): SetHeader {
  const { actor = null, at = '', clock = '' } = entries[0] ?? {};
  const words = known ?? { intent: 'history.recovered', detail: {}, undoable: false, undoes: null };
  return { ...words, id, actor, at, clock, count: entries.length };
}

/** Folds the change sets of all replicas; one that changes a record that is not there ends its replica's chain. */
async function foldFitting(
  chains: readonly (readonly Run[])[],
  pace: Pace,
  total: number,
): Promise<Omit<Assembled, 'incomplete'>> {
  const runs = chains.flat();
  const entries = runs.flatMap((run) => run.entries).sort(compareEntries);
  const records: FoldedTables = new Map();
  for (const [index, entry] of entries.entries()) {
    await pace.step(total - entries.length + index, total);
    if (!folds(entry, records))
      return foldFitting(
        chains.map((chain) => before(chain, entry)),
        pace,
        total,
      );
  }
  const sets = runs.map(({ header }) => header).sort((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
  return { entries, sets, records };
}

function folds(entry: JournalEntry, records: FoldedTables): boolean {
  const { op, entity, id } = entry.change;
  if (op === 'update' && records.get(entity)?.get(id) === undefined) return false;
  foldRecords([entry], records);
  return true;
}

function before(chain: readonly Run[], { changeSet }: JournalEntry): readonly Run[] {
  const cut = chain.findIndex(({ header }) => header.id === changeSet);
  return cut === -1 ? chain : chain.slice(0, cut);
}
