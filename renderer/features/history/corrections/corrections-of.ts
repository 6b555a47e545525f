import { NOTE_CORRECTION } from '../../../core/kernel/note-correction';
import type { ChangeSetHeader } from '../../../data/store';

const corrections: ReadonlySet<string> = new Set([
  NOTE_CORRECTION,
  'revision.correct-entry',
  'revision.correct-decision',
]);

/** True for a change that mends a mistaken entry, or tells of one, with a reason. */
export function isCorrection({ intent }: ChangeSetHeader): boolean {
  return corrections.has(intent);
}

/** True for a note about an earlier change, which edits nothing itself. */
export function isCorrectionNote({ intent }: ChangeSetHeader): boolean {
  return intent === NOTE_CORRECTION;
}

/** Reason given with a correction. */
export function reasonOf({ detail }: ChangeSetHeader): string {
  return typeof detail['reason'] === 'string' ? detail['reason'] : '';
}

/** Notes of correction by the change that each is about, newest first. */
export function notesByMistake(headers: readonly ChangeSetHeader[]): ReadonlyMap<string, readonly ChangeSetHeader[]> {
  const notes = headers.filter(isCorrectionNote);
  return Map.groupBy(notes, ({ detail }) => String(detail['about']));
}
