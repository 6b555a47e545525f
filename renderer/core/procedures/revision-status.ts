import type { Day } from '../calendar/day';
import type { Revision, RevisionStatus } from './revision';
import { compareRevisions } from './revision-order';

/**
 * What a revision is on `day`: effective, superseded and withdrawn follow from dates alone, never stored,
 * so that a revision takes effect also while the app is closed.
 * @param siblings revisions of the same procedure; whether `revision` is among them does not matter
 * @returns the stored state when it is not approved; `approved` while it waits for its day
 */
export function revisionStatusAt(revision: Revision, siblings: readonly Revision[], day: Day): RevisionStatus {
  if (revision.state !== 'approved') return revision.state;
  const start = startsOn(revision);
  const ended = revision.withdrawnFrom;
  if (start === null || day < start) return ended !== null && ended <= day ? 'withdrawn' : 'approved';
  const replaced = supersededOn(revision, siblings);
  if (ended !== null && ended <= day && (replaced === null || ended <= replaced)) return 'withdrawn';
  return replaced !== null && replaced <= day ? 'superseded' : 'effective';
}

/** The revision in force on `day`, `null` for none. At most one of `revisions` (all of one procedure) is. */
export function effectiveRevisionAt(revisions: readonly Revision[], day: Day): Revision | null {
  return revisions.find((revision) => revisionStatusAt(revision, revisions, day) === 'effective') ?? null;
}

/** First day in force; `null` when it has no date or was withdrawn before its day. */
export function startsOn(revision: Revision): Day | null {
  if (revision.state !== 'approved' || revision.effectiveFrom === null) return null;
  const lapsed = revision.withdrawnFrom !== null && revision.withdrawnFrom <= revision.effectiveFrom;
  return lapsed ? null : revision.effectiveFrom;
}

/** Day on which a later revision takes the place of `revision`, `null` while none has a date. */
export function supersededOn(revision: Revision, siblings: readonly Revision[]): Day | null {
  const own = startsOn(revision);
  if (own === null) return null;
  let first: Day | null = null;
  for (const other of siblings) {
    const start = startsOn(other);
    if (other.id === revision.id || start === null || start < own) continue;
    if (start === own && compareRevisions(other, revision) < 0) continue;
    if (first === null || start < first) first = start;
  }
  return first;
}
