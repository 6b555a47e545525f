import type { PlannedProcedure } from './planned-procedures';

/**
 * Picks procedures of one auditee: first those with repeated, then with open nonconformities, then changed ones, then the
 * longest not audited. One place always goes to the longest not audited, so that in the course of time all come up.
 * @param size how many at most
 */
export function sampleProcedures(procedures: readonly PlannedProcedure[], size: number): readonly PlannedProcedure[] {
  const oldest = [...procedures].sort(byAge)[0];
  if (oldest === undefined || size < 1) return [];
  const others = procedures.filter(({ id }) => id !== oldest.id).sort((a, b) => byUrgency(a, b) || byAge(a, b));
  return [oldest, ...others.slice(0, size - 1)].sort((a, b) => byUrgency(a, b) || byAge(a, b));
}

/** Orders by repeated nonconformities, open ones, change since the last audit: the most urgent first. */
export function byUrgency(a: PlannedProcedure, b: PlannedProcedure): number {
  return (
    b.counts.repeated - a.counts.repeated ||
    b.counts.open - a.counts.open ||
    Number(b.changedOn !== null) - Number(a.changedOn !== null)
  );
}

/** Orders by the last audit, never audited first; the id decides between equals, whatever order they came in. */
function byAge(a: PlannedProcedure, b: PlannedProcedure): number {
  return compare(a.lastAudited ?? '', b.lastAudited ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
