import type { DeclarationRefusal, DeclarationWarning } from '../../../core/procedures/declaration/declaration-plan';
import { formatDate } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import { twoDigits } from '../revision-numbers';

/** Why a row is refused, and the cure. */
export function refusalTexts(
  reason: DeclarationRefusal,
  words: Words<'declaration'>,
): { readonly reason: string; readonly cure: string } {
  return { reason: words(`reasons.${reason.type}`, valuesOf(reason)), cure: words(`cures.${reason.type}`) };
}

/** What the officer should look at, one line each. */
export function warningTexts(warnings: readonly DeclarationWarning[], words: Words<'declaration'>): readonly string[] {
  return warnings.map((warning) => words(`warnings.${warning.type}`, valuesOf(warning)));
}

function valuesOf(fact: DeclarationRefusal | DeclarationWarning): Record<string, string | number> {
  switch (fact.type) {
    case 'code-twice':
      return { firstRow: fact.firstRow };
    case 'code-written-here':
      return { title: fact.title };
    case 'other-revision':
      return { numbers: `${twoDigits(fact.issueNo)} / ${twoDigits(fact.amendmentNo)}` };
    case 'number-unreadable':
    case 'day-unreadable':
      return { text: fact.text };
    case 'not-yet-in-force':
      return { day: formatDate(fact.day) };
    case 'unit-unknown':
      return { name: fact.name };
    case 'codes-unknown':
    case 'codes-twice':
    case 'codes-mapped':
      return { codes: fact.codes.join(', ') };
    case 'decision-later':
      return { decisionDate: formatDate(fact.decisionDate) };
    default:
      return {};
  }
}
