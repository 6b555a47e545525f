import { checklistWords } from '../../../core/audits/checklist/checklist-words.data';
import type { ChecklistSources } from '../../../core/audits/checklist/prepare-checklist';
import type { StandardEdition } from '../../../core/standards/standard-edition';
import type { WorkspaceState } from '../../../data/record-types';

type Tables = Pick<WorkspaceState, 'agency' | 'standardEdition' | 'bankQuestion' | 'checklistItem'>;

/** What the questions of this workspace are generated from. */
export function checklistSources(state: Tables): ChecklistSources {
  return {
    words: checklistWords,
    edition: editionOf(state) ?? { code: '', clauses: [] },
    bank: state.bankQuestion,
    allItems: [...state.checklistItem.values()],
  };
}

/** Edition of the standard that the agency works by, `null` when there is none. */
export function editionOf({
  agency,
  standardEdition,
}: Pick<Tables, 'agency' | 'standardEdition'>): StandardEdition | null {
  const [own] = agency.values();
  return standardEdition.get(own?.standardEditionId ?? '') ?? [...standardEdition.values()][0] ?? null;
}
