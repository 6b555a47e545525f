import type { SetAsideReason } from '../opening-report';

/** What decides how a folder stands to a database. */
export interface Standing {
  readonly lineage: string | null;
  /** Complete change sets. */
  readonly sets: ReadonlySet<string>;
  readonly replicas: ReadonlySet<string>;
}

/** How a folder stands to a database; `sets` are the ids of change sets that one of them lacks. */
export type Comparison =
  /** The folder has no segments. */
  | { readonly type: 'empty' }
  | { readonly type: 'equal' }
  /** The folder lacks them. */
  | { readonly type: 'behind'; readonly sets: readonly string[] }
  /** The database lacks them. */
  | { readonly type: 'ahead'; readonly sets: readonly string[] }
  /** The folder cannot go on from here; `lacking` are only in it. */
  | { readonly type: 'unfit'; readonly why: SetAsideReason; readonly lacking: readonly string[] };

/**
 * Compares a folder that was read whole with a database.
 * @param forked whether a replica has different entries under the same sequence
 */
export function compareStandings(
  database: Standing & { readonly replaces: string | null },
  folder: Standing & { readonly segments: number; readonly damaged: boolean },
  forked: boolean,
): Comparison {
  if (folder.segments === 0) return { type: 'empty' };
  if (folder.lineage !== null && folder.lineage === database.replaces && folder.lineage !== database.lineage)
    return { type: 'unfit', why: 'replaced', lacking: [] };
  const lacking = [...folder.sets].filter((id) => !database.sets.has(id));
  const missing = [...database.sets].filter((id) => !folder.sets.has(id));
  if (!areRelated(database, folder)) return { type: 'unfit', why: 'foreign', lacking };
  if (folder.damaged) return { type: 'unfit', why: 'damaged', lacking };
  const isGivenUp = database.replaces !== null && folder.lineage !== database.lineage;
  if (forked || (lacking.length > 0 && (missing.length > 0 || isGivenUp)))
    return { type: 'unfit', why: 'diverged', lacking };
  if (lacking.length > 0) return { type: 'ahead', sets: lacking };
  return missing.length > 0 ? { type: 'behind', sets: missing } : { type: 'equal' };
}

/** Of one line of history, or at least of one installation; what holds nothing yet belongs to anybody, unless its user emptied it. */
function areRelated(database: Standing & { readonly replaces: string | null }, folder: Standing): boolean {
  if (folder.lineage === null || folder.lineage === database.lineage) return true;
  if (folder.sets.size === 0 || (database.sets.size === 0 && database.replaces === null)) return true;
  return [...folder.replicas].some((replica) => database.replicas.has(replica));
}
