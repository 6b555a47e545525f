import type { CheckFinding } from '../../../../core/procedures/edit/step-checks';
import type { CaseTotals } from '../../../../core/procedures/totals/case-totals';
import { limitOf, type TimeSum } from '../../../../core/procedures/totals/time-sum';
import type { Words } from '../../../../strings/use-words';
import { daysText } from '../duration-text';
import { stageLabel } from '../stage-label';

/** A finding as the officer reads it. */
export interface CheckText {
  readonly title: string;
  readonly why: string;
  /** Link to where it is mended, `null` when there is no such place. */
  readonly go: string | null;
}

/** Words of one finding. */
export function checkText(
  finding: CheckFinding,
  totals: CaseTotals,
  numbers: ReadonlyMap<string, number>,
  words: Words<'editor'>,
): CheckText {
  const stageAt = totals.stages.findIndex((stage) => stage.stageId === finding.stageId);
  const stage = totals.stages[stageAt];
  const number = numbers.get(finding.stepIds[0] ?? '');
  const time = stage === undefined ? totals.stageTotal : stage.path;
  const values = {
    count: finding.stepIds.length,
    stage: stageLabel(stageAt + 1),
    by: daysText(Math.abs(finding.by ?? 0)),
    time: sumText(time),
    limit: sumText(limitOf(stage === undefined ? totals.declared : stage.declared)),
  };
  return {
    title: words(`checks.rules.${finding.rule}`, values),
    why: words(`checks.why.${finding.rule}`, values),
    go:
      number === undefined && finding.stepIds.length > 0
        ? null
        : words(`checks.go.${finding.field}`, { number: number ?? 0 }),
  };
}

/** Days of a sum, working days first; calendar days keep their word. */
export function sumText(sum: TimeSum | null): string {
  if (sum === null || sum.counted === 0) return '–';
  return sum.calendarDays > 0 && sum.workingDays === 0 ? daysText(sum.calendarDays) : daysText(sum.workingDays);
}
