import { foldText } from '../../../core/kernel/fold-text';
import type { WorkspaceState } from '../../../data/record-types';
import type { Words } from '../../../strings/use-words';
import { fieldChanges } from '../field-changes';
import { fieldWords } from '../field-words';
import { recordLabel } from '../record-label';
import type { Difference } from './compare-states';

/** A line of the list of differences. */
export interface DifferenceRow {
  readonly key: string;
  readonly difference: Difference;
  readonly kindOfRecord: string;
  readonly label: string;
  /** Names of the parts that differ in a changed record, without repetition. */
  readonly parts: string;
  /** What a search looks in, folded. */
  readonly text: string;
}

/** Lines of the differences; a record that is gone is named with the records of then. */
export function differenceRows(
  differences: readonly Difference[],
  then: WorkspaceState,
  now: WorkspaceState,
  words: Words<'history'>,
): readonly DifferenceRow[] {
  return differences.map((difference) => {
    const { entity, id, kind } = difference;
    const record = difference.now ?? difference.was ?? {};
    const label = recordLabel(entity, record, difference.now === null ? then : now, words) || '–';
    const kindOfRecord = words(`entities.${entity}`);
    const parts = kind === 'changed' ? partsOf(difference, words) : '';
    return {
      key: `${entity}/${id}`,
      difference,
      kindOfRecord,
      label,
      parts,
      text: foldText(`${kindOfRecord} ${label} ${parts}`),
    };
  });
}

function partsOf({ was, now }: Difference, words: Words<'history'>): string {
  return [...new Set(fieldChanges(was, now).map(({ field }) => fieldWords(field, words)))].join(', ');
}
