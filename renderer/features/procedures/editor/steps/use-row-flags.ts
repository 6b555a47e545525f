import { useMemo } from 'react';
import type { CheckOutcome } from '../../../../core/procedures/edit/step-checks';
import type { CaseTotals } from '../../../../core/procedures/totals/case-totals';
import type { Words } from '../../../../strings/use-words';
import { checkText } from '../checks/check-texts';
import type { RowFlag } from './step-row';

/** What the checks found, by step: the worst finding of each, worded. */
export function useRowFlags(
  outcome: CheckOutcome | null,
  totals: CaseTotals | null,
  numbers: ReadonlyMap<string, number>,
  words: Words<'editor'>,
): ReadonlyMap<string, RowFlag> {
  return useMemo(() => {
    const flags = new Map<string, RowFlag>();
    if (outcome === null || totals === null) return flags;
    for (const finding of outcome.findings) {
      const { title, why } = checkText(finding, totals, numbers, words);
      const text = finding.severity === 'bad' ? `${title}. ${why}` : why;
      for (const id of finding.stepIds) if (!flags.has(id)) flags.set(id, { severity: finding.severity, text });
    }
    return flags;
  }, [outcome, totals, numbers, words]);
}
