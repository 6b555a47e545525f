import type { RevisionContent } from '../content';

/** Contents of a draft over time, for undo and redo while it is edited. */
export interface ContentHistory {
  readonly past: readonly RevisionContent[];
  readonly present: RevisionContent;
  readonly future: readonly RevisionContent[];
  /** What the last edit touched, `''` when the next edit must stand apart. */
  readonly lastField: string;
}

/** Edits that can be taken back. */
export const HISTORY_DEPTH = 200;

/** History of a draft nobody has touched yet. */
export function startHistory(content: RevisionContent): ContentHistory {
  return { past: [], present: content, future: [], lastField: '' };
}

/**
 * Records an edit; the same content changes nothing.
 * @param field name of what is typed in: edits in a row with the same non-empty name undo as one
 */
export function recordEdit(history: ContentHistory, content: RevisionContent, field = ''): ContentHistory {
  if (content === history.present) return history;
  const continues = field !== '' && field === history.lastField;
  const past = continues ? history.past : [...history.past, history.present].slice(-HISTORY_DEPTH);
  return { past, present: content, future: [], lastField: field };
}

/** Ends a run of typing, so that the next edit undoes apart. */
export function closeRun(history: ContentHistory): ContentHistory {
  return history.lastField === '' ? history : { ...history, lastField: '' };
}

/** Takes the last edit back; the same history when there is none. */
export function undoEdit(history: ContentHistory): ContentHistory {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], lastField: '' };
}

/** Brings back what undo took; the same history when there is nothing. */
export function redoEdit(history: ContentHistory): ContentHistory {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, lastField: '' };
}
