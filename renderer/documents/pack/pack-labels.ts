import type { CoverageState } from '../../core/coverage/coverage-state';
import type { PackNote } from '../../core/packs/pack-plan';
import type { DocumentLabels } from '../labels';

/** Words of a pack: those of documents, and the names of the coverage states. */
export interface PackLabels {
  readonly text: DocumentLabels;
  readonly state: (state: CoverageState) => string;
}

/** A note as a sentence. */
export function noteText(note: PackNote, text: DocumentLabels): string {
  return text(`pack.say.${note.type}`, {
    count: note.count,
    codes: 'codes' in note ? note.codes.join(', ') : '',
  });
}
