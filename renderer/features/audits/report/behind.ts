import type { ChecklistItem } from '../../../core/audits/checklist-item';

/** The list behind a figure, with its title. */
export interface Behind {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

/** Opens the list behind a figure. */
export type OpenBehind = (behind: Behind) => void;
