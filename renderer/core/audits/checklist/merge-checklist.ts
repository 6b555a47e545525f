import { canonicalJson, type Json } from '../../kernel/json';
import type { ChecklistItem, ItemSource, ItemWords } from '../checklist-item';
import type { Generated } from './generate-questions';
import { isAnswered } from './is-answered';

/** A question whose words were not taken over, with what was generated: edited by the auditor, or already answered. */
export interface MergeConflict {
  readonly itemId: ChecklistItem['id'];
  readonly field: keyof ItemWords;
  readonly because: 'edited' | 'answered';
  readonly generated: ItemWords[keyof ItemWords];
}

/** What generating again makes of a checklist. */
export interface ChecklistMerge {
  readonly added: readonly Generated[];
  /** Questions that change, as they are afterwards. */
  readonly changed: readonly ChecklistItem[];
  readonly removed: readonly ChecklistItem[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Joins what was generated with the questions of the same sittings, three ways: words that nobody touched follow their source,
 * edited ones stay. Answered questions keep words and revision. A question that its source no longer asks is removed when nothing
 * hangs on it, else kept and marked.
 * @param isKept whether something else, such as the paper version, hangs on a question
 */
export function mergeChecklist(
  items: readonly ChecklistItem[],
  generated: readonly Generated[],
  isKept: (item: ChecklistItem) => boolean,
): ChecklistMerge {
  const wanted = new Map<string, Generated>();
  for (const one of generated) {
    const key = keyOf(one.sittingId, one.source);
    if (!wanted.has(key)) wanted.set(key, one);
  }
  const known = new Set(items.map(({ sittingId, source }) => keyOf(sittingId, source)));
  const added = [...wanted].flatMap(([key, one]) => (known.has(key) ? [] : [one]));
  const changed: ChecklistItem[] = [];
  const removed: ChecklistItem[] = [];
  const conflicts: MergeConflict[] = [];
  for (const item of items) {
    if (item.source.type === 'free') continue;
    const next = wanted.get(keyOf(item.sittingId, item.source));
    if (next === undefined) {
      const stays = item.dropped || isAnswered(item) || isEdited(item) || isKept(item);
      if (!stays) removed.push(item);
      else if (!item.gone) changed.push({ ...item, gone: true });
      continue;
    }
    conflicts.push(...conflictsOf(item, next.words));
    const after = follow(item, next);
    if (!isSame(item, after)) changed.push(after);
  }
  return { added, changed, removed, conflicts };
}

/** What a question is about within a sitting, whatever the revision: it is the same question in the next one. */
export function keyOf(sittingId: string, source: ItemSource): string {
  if (!('revisionId' in source)) return canonicalJson([sittingId, { ...source }]);
  const { revisionId: _revision, ...lasting } = source;
  return canonicalJson([sittingId, lasting]);
}

/** True when the auditor changed words of a generated question. */
export function isEdited({ words, generated }: ChecklistItem): boolean {
  return generated !== null && !isSame(words, generated);
}

function follow(item: ChecklistItem, next: Generated): ChecklistItem {
  if (isAnswered(item)) return { ...item, gone: false };
  const base = item.generated ?? item.words;
  const pick = <K extends keyof ItemWords>(field: K): ItemWords[K] =>
    isSame(item.words[field], base[field]) ? next.words[field] : item.words[field];
  const words = {
    question: pick('question'),
    look: pick('look'),
    requirement: pick('requirement'),
    clauses: pick('clauses'),
  };
  return { ...item, source: next.source, words, generated: next.words, gone: false };
}

function conflictsOf(item: ChecklistItem, next: ItemWords): readonly MergeConflict[] {
  const base = item.generated ?? item.words;
  const answered = isAnswered(item);
  return (['question', 'look', 'requirement', 'clauses'] as const).flatMap((field) => {
    const differs = !isSame(next[field], base[field]) && !isSame(next[field], item.words[field]);
    const edited = !isSame(item.words[field], base[field]);
    if (!differs || !(answered || edited)) return [];
    return [{ itemId: item.id, field, because: answered ? 'answered' : 'edited', generated: next[field] } as const];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}
