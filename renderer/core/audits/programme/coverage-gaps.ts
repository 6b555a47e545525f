import type { Day } from '../../calendar/day';
import type { AuditeeId } from '../auditee';
import type { AuditProgramme, ProgrammeSlot } from '../programme';
import type { AuditedEntry } from './audit-history';
import { answersFor } from './proposed-clause-parts';

/** What the cycle leaves out, auditees in the order of the programme and clauses in the order of the matrix. */
export interface CycleGaps {
  readonly auditees: readonly AuditeeId[];
  readonly clauses: readonly string[];
}

/**
 * Auditees and clauses that neither were audited within the cycle nor have a slot in it. A clause counts where it plays its main
 * part, or anywhere if it has none.
 * @param slots slots that still stand: those of cancelled audits left out
 * @param clauses clauses that must come up, by default those of the matrix
 */
export function coverageGaps(
  programme: Pick<AuditProgramme, 'year' | 'cycle' | 'auditees' | 'clauses'>,
  slots: readonly ProgrammeSlot[],
  history: readonly AuditedEntry[],
  clauses: readonly string[] = clausesOf(programme),
): CycleGaps {
  const { from, to } = programme.cycle;
  const inCycle = (day: Day) => from <= day && day <= to;
  const seen = [
    ...history.filter(({ on }) => inCycle(on)),
    ...slots.filter((slot) => inCycle(slot.day ?? firstOfMonth(programme.year, slot.month))),
  ];
  const auditees = new Set(seen.map(({ auditee }) => auditee));
  return {
    auditees: programme.auditees.filter((auditee) => !auditees.has(auditee)),
    clauses: clauses.filter((clause) => {
      const where = auditeesOf(programme, clause);
      return !seen.some(
        ({ auditee, clauses: audited }) => where.includes(auditee) && audited.some((one) => answersFor(one, clause)),
      );
    }),
  };
}

/** Clauses of the matrix, each once. */
export function clausesOf({ clauses }: Pick<AuditProgramme, 'clauses'>): readonly string[] {
  return [...new Set(clauses.map(({ clause }) => clause))];
}

/** Auditees at which a clause counts: those of its main part, all others where it has none. */
export function auditeesOf(
  { clauses, auditees }: Pick<AuditProgramme, 'clauses' | 'auditees'>,
  clause: string,
): readonly AuditeeId[] {
  const parts = clauses.filter((part) => answersFor(part.clause, clause) && auditees.includes(part.auditee));
  const main = parts.filter(({ part }) => part === 'main');
  return (main.length > 0 ? main : parts).map(({ auditee }) => auditee);
}

/** First day of a month of a year. */
export function firstOfMonth(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
