import type { WorkspaceState } from '../../../data/record-types';
import { currentLanguage } from '../../../strings/i18n';
import type { Choice } from '../../../ui/choices';

/** Clauses of the agency's edition of the standard, by number with their title. */
export function clauseChoices(state: WorkspaceState): readonly Choice[] {
  const [agency] = state.agency.values();
  const edition = state.standardEdition.get(agency?.standardEditionId ?? '') ?? [...state.standardEdition.values()][0];
  return (edition?.clauses ?? []).map(({ number, titleVi, titleEn }) => ({
    value: number,
    label: `${number} ${currentLanguage() === 'en' ? titleEn : titleVi}`,
  }));
}
