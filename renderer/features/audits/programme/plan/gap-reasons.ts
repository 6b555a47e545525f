import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme, ProgrammeSlot } from '../../../../core/audits/programme';
import { type AuditedEntry, lastAudited } from '../../../../core/audits/programme/audit-history';
import { auditeesOf, coverageGaps } from '../../../../core/audits/programme/coverage-gaps';
import type { Day } from '../../../../core/calendar/day';

/** An auditee or a clause that the cycle leaves out, and why. */
export type GapLine =
  | { readonly type: 'auditee-unplanned'; readonly auditee: AuditeeId; readonly last: Day | null }
  /** It has a slot, but on a day outside the cycle or of a cancelled audit. */
  | { readonly type: 'auditee-outside'; readonly auditee: AuditeeId; readonly months: readonly number[] }
  | { readonly type: 'clause-nowhere'; readonly clause: string }
  | { readonly type: 'clause-unplanned'; readonly clause: string; readonly auditees: readonly AuditeeId[] }
  /** Somebody who answers for it has a slot, but not on this clause. */
  | { readonly type: 'clause-left-out'; readonly clause: string; readonly auditees: readonly AuditeeId[] };

/** What the cycle leaves out, with the reason of each: auditees first, then clauses. */
export function gapLines(
  programme: AuditProgramme,
  standing: readonly ProgrammeSlot[],
  history: readonly AuditedEntry[],
): readonly GapLine[] {
  const gaps = coverageGaps(programme, standing, history);
  const planned = new Set(standing.map(({ auditee }) => auditee));
  return [
    ...gaps.auditees.map((auditee): GapLine => {
      const months = programme.slots.filter((slot) => slot.auditee === auditee).map(({ month }) => month);
      if (months.length > 0) return { type: 'auditee-outside', auditee, months };
      return { type: 'auditee-unplanned', auditee, last: lastAudited(history, (entry) => entry.auditee === auditee) };
    }),
    ...gaps.clauses.map((clause): GapLine => {
      const auditees = auditeesOf(programme, clause);
      if (auditees.length === 0) return { type: 'clause-nowhere', clause };
      const some = auditees.filter((auditee) => planned.has(auditee));
      return some.length > 0
        ? { type: 'clause-left-out', clause, auditees: some }
        : { type: 'clause-unplanned', clause, auditees };
    }),
  ];
}
