import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { liveItems } from '../../../core/audits/lifecycle/audit-act';
import type { Figures } from '../../../core/audits/results/figures';

/** A figure whose list can be opened; `applicable` are the questions that the share of conformity is of. */
export type FigureName = keyof Figures | 'applicable';

const fits: Readonly<Record<FigureName, (answer: ChecklistItem['answer']) => boolean>> = {
  inScope: () => true,
  assessed: ({ result }) => result !== 'not-assessed',
  applicable: ({ result }) => result === 'conform' || result === 'nonconform',
  notApplicable: ({ result }) => result === 'not-applicable',
  conform: ({ result }) => result === 'conform',
  nonconform: ({ result }) => result === 'nonconform',
  major: ({ result, grading }) => result === 'nonconform' && grading === 'major',
  minor: ({ result, grading }) => result === 'nonconform' && grading === 'minor',
  observations: ({ grading }) => grading === 'observation',
  opportunities: ({ grading }) => grading === 'opportunity',
  goodPractices: ({ grading }) => grading === 'good-practice',
};

/** The questions that a figure counts. */
export function figureItems(items: readonly ChecklistItem[], figure: FigureName): readonly ChecklistItem[] {
  return liveItems({ items }).filter(({ answer }) => fits[figure](answer));
}
