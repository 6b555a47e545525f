import type { ProcedureCase, Step } from '../content';
import type { CaseTotals } from '../totals/case-totals';
import { addUp } from '../totals/time-sum';
import { hasLabelledExits } from './flows';
import { stepsOf } from './step-order';

/** Rules that are checked while a case is written; each is about what the rows themselves say. */
const checkRules = [
  'path-within-stage',
  'total-is-sum',
  'total-within-provincial',
  'total-within-statutory',
  'provincial-within-statutory',
  'times-compare',
  'steps-named',
  'steps-assigned',
  'times-entered',
  'times-readable',
  'decisions-have-exits',
  'case-serves',
] as const;

/** Name of a rule. */
export type CheckRule = (typeof checkRules)[number];

/** Where to mend: a cell of a step, a stage's subtotal, or a field of the case. */
export type CheckField = 'name' | 'position' | 'time' | 'exits' | 'subtotal' | 'total' | 'serves';

/** Something that does not hold. */
export interface CheckFinding {
  readonly rule: CheckRule;
  readonly severity: 'bad' | 'warn';
  readonly field: CheckField;
  /** Steps concerned, in the order of the table; empty when the finding is about the stage or the case. */
  readonly stepIds: readonly string[];
  readonly stageId: string | null;
  /** Difference in days of a failed comparison, `null` when none. Negative when the declared total is more than its sum. */
  readonly by: number | null;
}

/** Outcome of all rules on one case; a rule that has nothing to compare is in neither list. */
export interface CheckOutcome {
  readonly findings: readonly CheckFinding[];
  readonly passed: readonly CheckRule[];
}

/**
 * Checks one case in one area class by its totals, worst first.
 * @param unread ids of steps whose time was typed but could not be read
 */
export function checkCase(
  procedureCase: ProcedureCase,
  totals: CaseTotals,
  areaClass: string,
  unread: ReadonlySet<string> = new Set(),
): CheckOutcome {
  const steps = stepsOf(procedureCase);
  const findings = [
    ...timeFindings(totals, (stageId) =>
      longestStep(
        stageId === null
          ? steps.filter((step) => totals.pathStepIds.includes(step.id))
          : (procedureCase.stages.find((stage) => stage.id === stageId)?.steps ?? []),
        areaClass,
      ),
    ),
    ...rowFindings(steps, areaClass, unread),
    ...(procedureCase.serves.length === 0 ? [about('case-serves', 'warn', 'serves')] : []),
  ].sort((a, b) => a.severity.localeCompare(b.severity));
  const failed = new Set(findings.map((finding) => finding.rule));
  const applied = appliedRules(procedureCase, steps, totals);
  return { findings, passed: checkRules.filter((rule) => applied.has(rule) && !failed.has(rule)) };
}

function timeFindings(
  totals: CaseTotals,
  stepToMend: (stageId: string | null) => readonly string[],
): readonly CheckFinding[] {
  const findings: CheckFinding[] = [];
  for (const stage of totals.stages)
    if (stage.pathAgainstDeclared.verdict === 'more')
      findings.push({
        ...about('path-within-stage', 'bad', 'time', stage.pathAgainstDeclared.by),
        stepIds: stepToMend(stage.stageId),
        stageId: stage.stageId,
      });
  const { verdict, by } = totals.stagesAgainstDeclared;
  if (verdict === 'more') findings.push({ ...about('total-is-sum', 'bad', 'time', by), stepIds: stepToMend(null) });
  if (verdict === 'less') findings.push(about('total-is-sum', 'warn', 'total', -(by ?? 0)));
  findings.push(...overLimits(totals));
  if (allComparisons(totals).some((comparison) => comparison.verdict === 'different-units'))
    findings.push(about('times-compare', 'warn', 'total'));
  return findings;
}

/** One finding a rule, for the limit that is exceeded most. */
function overLimits(totals: CaseTotals): readonly CheckFinding[] {
  const worst = new Map<CheckRule, CheckFinding>();
  for (const [rule, field, { verdict, by }] of limits(totals))
    if (verdict === 'more' && (by ?? 0) > (worst.get(rule)?.by ?? 0)) worst.set(rule, about(rule, 'bad', field, by));
  return [...worst.values()];
}

function rowFindings(steps: readonly Step[], areaClass: string, unread: ReadonlySet<string>): readonly CheckFinding[] {
  const concerning = (rule: CheckRule, field: CheckField, severity: 'bad' | 'warn', fails: (step: Step) => boolean) => {
    const stepIds = steps.filter(fails).map((step) => step.id);
    return stepIds.length === 0 ? [] : [{ ...about(rule, severity, field), stepIds }];
  };
  const isWork = (step: Step) => step.kind === 'task' || step.kind === 'wait';
  return [
    ...concerning('decisions-have-exits', 'exits', 'bad', (s) => s.kind === 'decision' && !hasLabelledExits(s.next)),
    ...concerning('times-readable', 'time', 'bad', (step) => unread.has(step.id)),
    ...concerning('steps-named', 'name', 'warn', (step) => step.name.trim() === ''),
    ...concerning('steps-assigned', 'position', 'warn', (s) => isWork(s) && s.position.trim() + s.unit.trim() === ''),
    ...concerning(
      'times-entered',
      'time',
      'warn',
      (step) => isWork(step) && step.durations[areaClass] === undefined && !unread.has(step.id),
    ),
  ];
}

function limits(totals: CaseTotals) {
  return totals.served.flatMap(
    (served) =>
      [
        ['total-within-provincial', 'total', served.promisedAgainstProvincial],
        ['total-within-statutory', 'total', served.promisedAgainstStatutory],
        ['provincial-within-statutory', 'serves', served.provincialAgainstStatutory],
      ] as const,
  );
}

function allComparisons(totals: CaseTotals) {
  return [
    totals.pathAgainstStages,
    totals.stagesAgainstDeclared,
    ...totals.stages.map((stage) => stage.pathAgainstDeclared),
    ...limits(totals).map(([, , comparison]) => comparison),
  ];
}

function appliedRules(
  procedureCase: ProcedureCase,
  steps: readonly Step[],
  totals: CaseTotals,
): ReadonlySet<CheckRule> {
  const known = (verdict: string) => verdict !== 'unknown';
  const rules: CheckRule[] = ['case-serves'];
  if (steps.length > 0) rules.push('steps-named', 'steps-assigned', 'times-entered', 'times-readable');
  if (steps.some((step) => step.kind === 'decision')) rules.push('decisions-have-exits');
  if (totals.stages.some((stage) => known(stage.pathAgainstDeclared.verdict))) rules.push('path-within-stage');
  if (known(totals.stagesAgainstDeclared.verdict)) rules.push('total-is-sum');
  for (const [rule, , comparison] of limits(totals)) if (known(comparison.verdict)) rules.push(rule);
  if (allComparisons(totals).some((comparison) => known(comparison.verdict))) rules.push('times-compare');
  return new Set(procedureCase.stages.length === 0 ? [] : rules);
}

function longestStep(steps: readonly Step[], areaClass: string): readonly string[] {
  const days = (step: Step) => {
    const time = addUp([step.durations[areaClass]]);
    return time.workingDays + time.calendarDays;
  };
  const [first, ...others] = steps;
  if (first === undefined) return [];
  return [others.reduce((longest, step) => (days(step) > days(longest) ? step : longest), first).id];
}

function about(rule: CheckRule, severity: 'bad' | 'warn', field: CheckField, by: number | null = null): CheckFinding {
  return { rule, severity, field, stepIds: [], stageId: null, by };
}
