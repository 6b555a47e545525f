import type { ChecklistItem } from '../audits/checklist-item';
import type { Nonconformity } from './nonconformity';

/** What of a question is no longer as the nonconformity says; `question` when it was taken off the checklist. */
export type StalePart = 'question' | 'result' | 'grading' | 'requirement' | 'evidence' | 'statement' | 'clauses';

/**
 * What differs between a nonconformity and the question that it was raised from; empty while it is up to date. The nonconformity
 * stays as it is: somebody decides what to make of the difference.
 * @param item the question as it stands, `null` when it is gone
 */
export function staleParts(nonconformity: Nonconformity, item: ChecklistItem | null): readonly StalePart[] {
  if (item === null || item.dropped) return ['question'];
  if (item.answer.result !== 'nonconform') return ['result'];
  const { finding } = item;
  const parts = ['requirement', 'evidence', 'statement'] as const;
  return [
    ...(item.answer.grading === nonconformity.grading ? [] : (['grading'] as const)),
    ...parts.filter((part) => plain(finding?.[part] ?? '') !== plain(nonconformity[part])),
    ...(sameClauses(item.words.clauses, nonconformity.clauses) ? [] : (['clauses'] as const)),
  ];
}

/** True when the question is no longer as the nonconformity says. */
export function isStale(nonconformity: Nonconformity, item: ChecklistItem | null): boolean {
  return staleParts(nonconformity, item).length > 0;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function sameClauses(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((clause) => other.has(clause));
}
