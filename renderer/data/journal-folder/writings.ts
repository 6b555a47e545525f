import type { Instant } from '../../core/kernel/instant';
import type { JournalEntry } from '../../core/kernel/journal';
import { completeSets } from './complete-sets';
import type { Heads, SegmentLine, SetHeader, WholeHistory } from './line';

/** One writing of a history into a folder: from the beginning, or from where it was written anew. */
export interface Writing {
  readonly entries: JournalEntry[];
  readonly sets: SetHeader[];
  readonly damage: string[];
  lineage: string;
  since: Instant;
  /** What it has to have before it counts; `null` for one that counts from its first line on. */
  readonly anew: WholeHistory | null;
}

/** Writings of a history one after the other, of which the last one counts that is there. */
export interface Writings {
  /** The one to which the next line belongs. */
  current(): Writing;
  /** Takes the first line of a segment: it goes on, begins anew, or gives up what was begun anew and never came to its end. */
  head(line: SegmentLine): void;
  /** The one before the current, where the current is not whole yet. */
  former(): Writing | null;
  /** Whether any was begun. */
  begunAnew(): boolean;
}

/** Starts with a writing that goes on after `before`. */
export function startWritings(lineage: string, since: Instant): Writings {
  let current: Writing = { entries: [], sets: [], damage: [], lineage, since, anew: null };
  let former: Writing | null = null;
  let begun = false;
  return {
    current: () => current,
    head({ lineage, since, anew }) {
      const last = isWhole(current) ? null : former;
      if (anew !== undefined) {
        former = last ?? (holdsNothing(current) ? null : current);
        begun = true;
        current = { entries: [], sets: [], damage: [], lineage, since, anew };
      } else if (last !== null && lineage === last.lineage && lineage !== current.lineage) {
        current = last;
        former = null;
      } else Object.assign(current, { lineage, since });
    },
    former: () => (isWhole(current) ? null : former),
    begunAnew: () => begun,
  };
}

/** Whether everything is there that was to be written: what is damaged in it is no reason to take an older one. */
function isWhole({ entries, sets, damage, anew }: Writing): boolean {
  return anew === null || damage.length > 0 || reaches(completeSets({ entries, sets }).heads, anew.heads);
}

function holdsNothing({ lineage, entries }: Writing): boolean {
  return lineage === '' && entries.length === 0;
}

/** Whether chains that stand at `heads` lead at least as far as `wanted`. */
export function reaches(heads: Heads, wanted: Heads): boolean {
  return Object.entries(wanted).every(([replica, [seq]]) => (heads[replica]?.[0] ?? 0) >= seq);
}
