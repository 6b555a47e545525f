import type { Day } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { Audit, AuditState } from '../audit';
import type { AuditeeId } from '../auditee';

/** That an auditee was audited on a day, on what and by whom. */
export interface AuditedEntry {
  readonly auditee: AuditeeId;
  readonly on: Day;
  readonly clauses: readonly string[];
  readonly procedureIds: readonly Id<'procedure'>[];
  readonly auditorIds: readonly Id<'person'>[];
}

/** States in which the sittings of an audit were held. */
export const heldStates: readonly AuditState[] = ['findings-agreed', 'reported', 'follow-up', 'closed'];

/** What was audited so far, by day; audits that are only planned, still run or were cancelled do not count. */
export function auditHistory(audits: Iterable<Audit>): readonly AuditedEntry[] {
  return [...audits]
    .filter(({ state }) => heldStates.includes(state))
    .flatMap(({ sittings }) => sittings)
    .flatMap(({ kind, auditee, day, clauses, procedureIds, auditorIds }) =>
      kind === 'auditee' && auditee !== null ? [{ auditee, on: day, clauses, procedureIds, auditorIds }] : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Last day in `history` that fits, `null` for never. */
export function lastAudited(history: readonly AuditedEntry[], fits: (entry: AuditedEntry) => boolean): Day | null {
  return history.reduce<Day | null>((last, entry) => (fits(entry) && entry.on > (last ?? '') ? entry.on : last), null);
}
