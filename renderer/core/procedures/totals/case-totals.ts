import type { Duration } from '../../calendar/duration';
import type { AdministrativeProcedure } from '../../register/administrative-procedure';
import type { ProcedureCase, ServedCase, Stage, Step } from '../content';
import { stepsOf } from '../edit/step-order';
import { longestPath } from './step-graph';
import { addUp, compareTimes, limitOf, shareCut, type TimeComparison, type TimeSum } from './time-sum';

/** Times of one case in one area class: the one source of these figures for screens and documents. */
export interface CaseTotals {
  readonly caseId: string;
  readonly areaClass: string;
  /** All steps, whichever way is taken. */
  readonly steps: TimeSum;
  /** Longest way through the case, ways back left out. */
  readonly path: TimeSum;
  readonly pathStepIds: readonly string[];
  readonly stages: readonly StageTotals[];
  /** Declared subtotals added up; a stage without one counts with its longest way. */
  readonly stageTotal: TimeSum;
  readonly declared: Duration | null;
  /** The time that the case promises: as declared, else its longest way. */
  readonly promised: TimeSum;
  readonly pathAgainstStages: TimeComparison;
  readonly stagesAgainstDeclared: TimeComparison;
  readonly served: readonly ServedTotals[];
}

/** Times of one stage. */
export interface StageTotals {
  readonly stageId: string;
  readonly steps: TimeSum;
  readonly path: TimeSum;
  readonly declared: Duration | null;
  readonly pathAgainstDeclared: TimeComparison;
}

/** The promised time beside the limits of one served case of an administrative procedure. */
export interface ServedTotals {
  readonly administrativeProcedureId: string;
  readonly caseId: string;
  readonly provincial: Duration | null;
  readonly statutory: Duration | null;
  readonly promisedAgainstProvincial: TimeComparison;
  readonly provincialAgainstStatutory: TimeComparison;
  readonly promisedAgainstStatutory: TimeComparison;
  /** Share of the statutory time that is saved, `null` when it does not compare. */
  readonly cut: number | null;
}

/**
 * Adds up one case for one area class and compares it with the limits of the administrative procedures that it serves.
 * @param register administrative procedures by id; served ones that are missing are left out
 */
export function caseTotals(
  procedureCase: ProcedureCase,
  areaClass: string,
  register: ReadonlyMap<string, AdministrativeProcedure>,
): CaseTotals {
  const steps = stepsOf(procedureCase);
  const pathStepIds = longestPath(steps, (step) => weightOf(step, areaClass));
  const path = timeOf(
    steps.filter(({ id }) => pathStepIds.includes(id)),
    areaClass,
  );
  const stages = procedureCase.stages.map((stage) => stageTotals(stage, steps, areaClass));
  const stageTotal = joinSums(stages.map((stage) => limitOf(stage.declared) ?? stage.path));
  const declared = procedureCase.total[areaClass] ?? null;
  const promised = limitOf(declared) ?? path;
  return {
    caseId: procedureCase.id,
    areaClass,
    steps: timeOf(steps, areaClass),
    path,
    pathStepIds,
    stages,
    stageTotal,
    declared,
    promised,
    pathAgainstStages: compareTimes(path, stageTotal),
    stagesAgainstDeclared: compareTimes(stageTotal, limitOf(declared)),
    served: procedureCase.serves.flatMap((served) => servedTotals(served, areaClass, promised, register)),
  };
}

/** Area classes for which the case has any time, in the order given. */
export function areaClassesOf(procedureCase: ProcedureCase, areaClasses: readonly string[]): readonly string[] {
  return areaClasses.filter(
    (areaClass) =>
      procedureCase.total[areaClass] !== undefined ||
      procedureCase.stages.some(
        (stage) =>
          stage.subtotal[areaClass] !== undefined ||
          stage.steps.some((step) => step.durations[areaClass] !== undefined),
      ),
  );
}

function stageTotals(stage: Stage, steps: readonly Step[], areaClass: string): StageTotals {
  const own = new Set(stage.steps.map(({ id }) => id));
  const way = longestPath(steps, (step) => (own.has(step.id) ? weightOf(step, areaClass) : 0));
  const path = timeOf(
    stage.steps.filter(({ id }) => way.includes(id)),
    areaClass,
  );
  const declared = stage.subtotal[areaClass] ?? null;
  return {
    stageId: stage.id,
    steps: timeOf(stage.steps, areaClass),
    path,
    declared,
    pathAgainstDeclared: compareTimes(path, limitOf(declared)),
  };
}

function servedTotals(
  served: ServedCase,
  areaClass: string,
  promised: TimeSum,
  register: ReadonlyMap<string, AdministrativeProcedure>,
): readonly ServedTotals[] {
  const procedure = register.get(served.administrativeProcedureId);
  const cases = (procedure?.cases ?? []).filter(({ id }) => served.caseId === null || id === served.caseId);
  return cases.map((one) => {
    const provincial = one.provincial[areaClass] ?? null;
    const statutory = one.statutory[areaClass] ?? null;
    return {
      administrativeProcedureId: served.administrativeProcedureId,
      caseId: one.id,
      provincial,
      statutory,
      promisedAgainstProvincial: compareTimes(promised, limitOf(provincial)),
      provincialAgainstStatutory: compareTimes(limitOf(provincial), limitOf(statutory)),
      promisedAgainstStatutory: compareTimes(promised, limitOf(statutory)),
      cut: shareCut(promised, limitOf(statutory)),
    };
  });
}

/** Steps that need no time of their own are not missing one: start, end, and decisions without an entry. */
function timeOf(steps: readonly Step[], areaClass: string): TimeSum {
  const timed = steps.filter((step) => step.durations[areaClass] !== undefined || needsTime(step));
  return addUp(timed.map((step) => step.durations[areaClass]));
}

function needsTime(step: Step): boolean {
  return step.kind === 'task' || step.kind === 'wait';
}

function weightOf(step: Step, areaClass: string): number {
  const time = addUp([step.durations[areaClass]]);
  return time.workingDays + time.calendarDays;
}

function joinSums(sums: readonly TimeSum[]): TimeSum {
  return sums.reduce(
    (all, sum) => ({
      workingDays: Math.round((all.workingDays + sum.workingDays) * 1000) / 1000,
      calendarDays: Math.round((all.calendarDays + sum.calendarDays) * 1000) / 1000,
      counted: all.counted + sum.counted,
      missing: all.missing + sum.missing,
    }),
    { workingDays: 0, calendarDays: 0, counted: 0, missing: 0 },
  );
}
