import { type Day, isDay } from '../../calendar/day';
import type { RevisionContent } from '../content';
import { contentHash } from '../content-hash';
import type { Revision, RevisionEvent, RevisionStatus } from '../revision';
import { compareRevisions } from '../revision-order';
import { revisionStatusAt, startsOn } from '../revision-status';
import type { LifecycleError } from './lifecycle-error';
import { notByAuthor, openStatuses, type RevisionAction, rolesFor, statusesFor } from './lifecycle-table';
import type { RevisionAct, Signature } from './revision-act';

/** Refuses an action that the revision's status on that day does not allow; `null` when it does. */
export function statusRefusal(
  action: RevisionAction,
  revision: Revision,
  siblings: readonly Revision[],
  day: Day,
): LifecycleError | null {
  const status: RevisionStatus = revisionStatusAt(revision, siblings, day);
  const needs = statusesFor[action];
  if (needs.includes(status)) return null;
  return action === 'save-content' ? { type: 'content-frozen', status } : { type: 'not-in-status', status, needs };
}

/** Refuses a signature: unknown or unfit signatory, capacity or date missing, dates out of order; `null` when it holds. */
export function signatureRefusal(act: RevisionAct, type: RevisionEvent['type'], by: Signature): LifecycleError | null {
  const person = act.people.get(by.signedBy);
  if (person === undefined) return { type: 'signatory-unknown' };
  const roles = rolesFor[type];
  if (!roles.some((role) => person.roles.includes(role))) return { type: 'role-missing', roles };
  if (notByAuthor.includes(type) && authorsOf(act.revision).includes(by.signedBy))
    return { type: 'signatory-is-author' };
  if (by.capacity.trim() === '') return { type: 'capacity-missing' };
  return dateRefusal(act, by.signedOn);
}

/** Refuses a date of signing that is missing, in the future, or before the former signature; `null` when it fits. */
export function dateRefusal(act: RevisionAct, signedOn: Day): LifecycleError | null {
  if (!isDay(signedOn)) return { type: 'date-missing' };
  if (signedOn > act.today) return { type: 'date-in-future', day: signedOn };
  const last = act.revision.events.at(-1);
  if (last !== undefined && signedOn < last.signedOn)
    return { type: 'before-last-signature', lastSignedOn: last.signedOn };
  return null;
}

/** What the content lacks for being submitted, in the order of the form. */
export function contentGaps(revision: Revision, siblings: readonly Revision[]): readonly LifecycleError[] {
  const gaps: LifecycleError[] = [];
  if (revision.content.title.trim() === '') gaps.push({ type: 'title-missing' });
  if (isLaterRevision(revision, siblings) && !hasChangeSummary(revision.content))
    gaps.push({ type: 'change-summary-missing' });
  return gaps;
}

/** True when the procedure had a revision before this one. */
export function isLaterRevision(revision: Revision, siblings: readonly Revision[]): boolean {
  return siblings.some((other) => other.id !== revision.id && compareRevisions(other, revision) < 0);
}

/** True when the approval still binds the content as it stands; a declared revision has no approval to break. */
export function approvalHolds(revision: Revision): boolean {
  if (revision.state !== 'approved') return false;
  return revision.origin === 'declared' || revision.approvedHash === contentHash(revision.content);
}

/** The revision being worked on, `null` for none. */
export function openRevisionOf(revisions: readonly Revision[]): Revision | null {
  return revisions.find((revision) => (openStatuses as readonly string[]).includes(revision.state)) ?? null;
}

/** Persons who signed for having written the revision. */
export function authorsOf(revision: Revision): readonly string[] {
  return revision.events.filter((event) => event.type === 'submitted').map((event) => event.signedBy);
}

/** Day of the approver's signature, `null` before it and for declared revisions. */
export function approvedOn(revision: Revision): Day | null {
  return revision.events.findLast((event) => event.type === 'approved')?.signedOn ?? null;
}

/** Refuses a first day in force that would overtake an earlier revision or be overtaken by a later one. */
export function orderRefusal(revision: Revision, siblings: readonly Revision[], from: Day): LifecycleError | null {
  for (const other of siblings) {
    const start = other.id === revision.id ? null : startsOn(other);
    if (start === null) continue;
    const earlier = compareRevisions(other, revision) < 0;
    if (earlier ? from <= start : from >= start)
      return { type: 'effective-out-of-order', revisionId: other.id, day: start };
  }
  return null;
}

function hasChangeSummary(content: RevisionContent): boolean {
  return content.changeSummary.some((note) => note.description.trim() !== '');
}
