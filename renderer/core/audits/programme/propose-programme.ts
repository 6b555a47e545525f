import type { ProgrammeSlot } from '../programme';
import { auditeesToPlan } from './auditees-to-plan';
import { auditeesOf, clausesOf, coverageGaps } from './coverage-gaps';
import { placeSlots } from './place-slots';
import type { PlanGap, PlanningInput, ProgrammeProposal } from './planning-input';

/**
 * Proposes the slots of a year: every auditee and clause within the cycle, the most urgent first, each on a working day with
 * competent and independent auditors who share the load. Greedy: every choice can be explained, none is taken back.
 */
export function proposeProgramme(input: PlanningInput): ProgrammeProposal {
  const steps = proposeInSteps(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of one slot, for callers that must let others run in between; yields the share done, 0–1. */
export function* proposeInSteps(input: PlanningInput): Generator<number, ProgrammeProposal> {
  const { programme, takenSlotIds, history } = input;
  const kept = programme.slots.filter(({ id, locked }) => locked || takenSlotIds.includes(id));
  const wanted = auditeesToPlan(input, kept);
  yield 0;
  const { slots, failed } = yield* placeSlots(input, kept, wanted);
  const all = [...kept, ...slots].sort(bySchedule);
  const gaps = coverageGaps(programme, all, history, clausesOf(programme));
  const clauses = gaps.clauses.filter((clause) => isDue(input, clause, failed));
  return {
    slots: all,
    impossible: [
      ...failed,
      ...clauses.map((clause) => ({
        type: 'clause-impossible' as const,
        clause,
        reason: auditeesOf(programme, clause).length === 0 ? ('no-auditee' as const) : ('auditees-impossible' as const),
      })),
      ...input.procedures
        .filter(({ auditee }) => auditee === null)
        .map(({ id }) => ({ type: 'procedure-unplaced' as const, procedureId: id })),
    ],
  };
}

/** A clause may wait for a later year of the cycle, unless the auditees that answer for it cannot be audited at all. */
function isDue({ programme }: PlanningInput, clause: string, failed: readonly PlanGap[]): boolean {
  if (Number(programme.cycle.to.slice(0, 4)) <= programme.year) return true;
  const where = auditeesOf(programme, clause);
  return where.every((one) => failed.some((gap) => gap.type === 'auditee-impossible' && gap.auditee === one));
}

function bySchedule(a: ProgrammeSlot, b: ProgrammeSlot): number {
  return a.month - b.month || compare(a.day ?? '', b.day ?? '') || compare(a.auditee, b.auditee);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
