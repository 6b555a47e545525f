import type { Audit, AuditState, Sitting } from '../../../../core/audits/audit';
import { statesFor } from '../../../../core/audits/lifecycle/lifecycle-table';
import { inOrder } from './arrange-hours';

/** What may be changed about the sittings: everything in a draft, then only how they are held. */
export type SittingEditing = 'all' | 'held' | 'none';

/** What may be changed about the sittings of an audit in a state. */
export function sittingEditing(state: AuditState): SittingEditing {
  if (statesFor.save.includes(state)) return 'all';
  return statesFor.arrange.includes(state) ? 'held' : 'none';
}

/** The sittings with one put in or replaced, by day and hour. */
export function withSitting(sittings: readonly Sitting[], sitting: Sitting): readonly Sitting[] {
  const isKnown = sittings.some(({ id }) => id === sitting.id);
  const after = isKnown ? sittings.map((one) => (one.id === sitting.id ? sitting : one)) : [...sittings, sitting];
  return inOrder(after);
}

/** The sittings without one of them. */
export function withoutSitting(sittings: readonly Sitting[], sittingId: string): readonly Sitting[] {
  return sittings.filter(({ id }) => id !== sittingId);
}

/** The auditee sitting that begins next before (-1) or after (1) another one, `null` for none; those at the same time are no neighbours. */
export function neighbour(sittings: readonly Sitting[], sittingId: string, by: -1 | 1): Sitting | null {
  const held = inOrder(sittings).filter(({ kind }) => kind === 'auditee');
  const own = held.find(({ id }) => id === sittingId);
  if (own === undefined) return null;
  const begin = ({ day, from }: Sitting) => `${day} ${from}`;
  if (by === 1) return held.find((one) => begin(one) > begin(own)) ?? null;
  return held.findLast((one) => begin(one) < begin(own)) ?? null;
}

/** The sittings with day and hours of two of them exchanged. */
export function exchanged(sittings: readonly Sitting[], a: Sitting, b: Sitting): readonly Sitting[] {
  const when = ({ day, from, to }: Sitting) => ({ day, from, to });
  const after = sittings.map((one) =>
    one.id === a.id ? { ...one, ...when(b) } : one.id === b.id ? { ...one, ...when(a) } : one,
  );
  return inOrder(after);
}

/** Days of an audit that reach to one more day. */
export function reachingTo({ from, to }: Pick<Audit, 'from' | 'to'>, day: string): Pick<Audit, 'from' | 'to'> {
  return { from: day < from ? day : from, to: day > to ? day : to };
}
