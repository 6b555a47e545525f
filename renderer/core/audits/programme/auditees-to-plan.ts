import type { Day } from '../../calendar/day';
import type { AuditeeId } from '../auditee';
import type { AuditProgramme, ProgrammeSlot } from '../programme';
import type { AuditedEntry } from './audit-history';
import { lastAudited } from './audit-history';
import { auditeesOf, coverageGaps } from './coverage-gaps';
import { type NonconformityCounts, noCounts, type PlannedProcedure } from './planned-procedures';

/** An auditee that needs a slot this year, with what makes it urgent. */
export interface Urgency {
  readonly auditee: AuditeeId;
  readonly counts: NonconformityCounts;
  readonly last: Day | null;
  /** Procedures changed since they were last audited. */
  readonly changed: number;
  readonly procedures: readonly PlannedProcedure[];
}

interface Facts {
  readonly programme: AuditProgramme;
  readonly procedures: readonly PlannedProcedure[];
  readonly history: readonly AuditedEntry[];
  readonly counts: ReadonlyMap<string, NonconformityCounts>;
}

/**
 * Auditees that need a slot, the most urgent first: their share of those that the cycle still leaves out, all with open
 * nonconformities that this year has not seen, and in the last year of the cycle those that clauses left out depend on.
 * @param kept slots that stay: who has one needs no other, unless a clause does
 */
export function auditeesToPlan(facts: Facts, kept: readonly ProgrammeSlot[]): readonly Urgency[] {
  const { programme, history } = facts;
  const ranked = programme.auditees.map((auditee) => urgencyOf(facts, auditee)).sort(byUrgency);
  const open = new Set(coverageGaps(programme, kept, history).auditees);
  const left = ranked.filter(({ auditee }) => open.has(auditee));
  const years = Math.max(1, Number(programme.cycle.to.slice(0, 4)) - programme.year + 1);
  const chosen = new Set(left.slice(0, Math.ceil(left.length / years)).map(({ auditee }) => auditee));
  const seen = new Set(kept.map(({ auditee }) => auditee));
  for (const { auditee, counts, last } of ranked) {
    const thisYear = last?.startsWith(`${programme.year}-`) ?? false;
    if (counts.open + counts.repeated > 0 && !thisYear && !seen.has(auditee)) chosen.add(auditee);
  }
  if (years === 1) for (const auditee of neededByClauses(facts, kept, ranked, chosen)) chosen.add(auditee);
  return ranked.filter(({ auditee }) => chosen.has(auditee));
}

/** One auditee, the most urgent, for each clause that the slots so far leave out of the cycle. */
function neededByClauses(
  { programme, history }: Facts,
  kept: readonly ProgrammeSlot[],
  ranked: readonly Urgency[],
  chosen: ReadonlySet<AuditeeId>,
): ReadonlySet<AuditeeId> {
  const needed = new Set<AuditeeId>();
  for (const clause of coverageGaps(programme, kept, history).clauses) {
    const where = auditeesOf(programme, clause);
    if (where.some((auditee) => chosen.has(auditee) || needed.has(auditee))) continue;
    const first = ranked.find(({ auditee }) => where.includes(auditee));
    if (first !== undefined) needed.add(first.auditee);
  }
  return needed;
}

function urgencyOf({ procedures, history, counts }: Facts, auditee: AuditeeId): Urgency {
  const own = procedures.filter((procedure) => procedure.auditee === auditee);
  const whole = counts.get(auditee) ?? noCounts;
  const sum = (of: (one: PlannedProcedure) => number) => own.reduce((total, one) => total + of(one), 0);
  return {
    auditee,
    counts: {
      open: Math.max(
        whole.open,
        sum((one) => one.counts.open),
      ),
      repeated: Math.max(
        whole.repeated,
        sum((one) => one.counts.repeated),
      ),
    },
    last: lastAudited(history, (entry) => entry.auditee === auditee),
    changed: own.filter(({ changedOn }) => changedOn !== null).length,
    procedures: own,
  };
}

function byUrgency(a: Urgency, b: Urgency): number {
  return (
    b.counts.repeated - a.counts.repeated ||
    b.counts.open - a.counts.open ||
    b.changed - a.changed ||
    compare(a.last ?? '', b.last ?? '') ||
    compare(a.auditee, b.auditee)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
