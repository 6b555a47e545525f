import type { Change } from '../../renderer/core/kernel/change';
import { GENESIS, type JournalEntry } from '../../renderer/core/kernel/journal';
import type { Line, SetHeader } from '../../renderer/data/journal-folder/line';
import { sealChanges } from '../../renderer/data/journal-head';
import { created, updated } from './legal-text-drafts';

/** A change set with its entries. */
export interface SetWithEntries {
  readonly set: SetHeader;
  readonly entries: readonly JournalEntry[];
}

/** Change sets `s1`, `s2` … of one replica, chained, each of the given changes; `before` is the set that they come after. */
export function chainedSets(
  replica: string,
  changes: readonly (readonly Change[])[],
  before: SetWithEntries | null = null,
  nowMs = 1_000,
): readonly SetWithEntries[] {
  const last = before?.entries.at(-1);
  const own = last?.replica === replica ? last : undefined;
  let head = { replica, seq: own?.seq ?? 0, hash: own?.hash ?? GENESIS, clock: last?.clock ?? '' };
  return changes.map((some) => {
    const id = `${replica}-${head.seq + 1}`;
    const at = '2026-11-22T08:00:00.000Z';
    const sealed = sealChanges(head, some, { changeSet: id, actor: 'người', at, nowMs });
    head = sealed.head;
    const clock = sealed.entries[0]?.clock ?? '';
    const count = some.length;
    return {
      entries: sealed.entries,
      set: { id, intent: 'x.y', detail: { n: count }, undoable: true, actor: 'người', at, count, undoes: null, clock },
    };
  });
}

/** Lines of change sets as a folder has them. */
export function linesOf(sets: readonly SetWithEntries[]): readonly Line[] {
  return sets.flatMap(({ entries, set }): Line[] => [
    ...entries.map((entry) => ({ kind: 'entry', entry }) as const),
    { kind: 'set', set },
  ]);
}

/** First line of a segment. */
export function segmentLine(segment: number, lineage = 'line'): Line {
  return { kind: 'segment', format: 1, segment, lineage, since: '2026-11-22T08:00:00.000Z', heads: {} };
}

/** A first segment with `count` change sets of two changes each. */
export function someLines(count: number): readonly Line[] {
  return [segmentLine(1), ...linesOf(someSets(count))];
}

/** `count` change sets of replica `r`, each creating a record and changing it. */
export function someSets(count: number): readonly SetWithEntries[] {
  return chainedSets(
    'r',
    Array.from({ length: count }, (_, index) => [
      created(`t${index}`, { note: 'ghi chú "có ngoặc" \\ và\nxuống dòng' }),
      updated(`t${index}`, { note: `${index}` }),
    ]),
  );
}
