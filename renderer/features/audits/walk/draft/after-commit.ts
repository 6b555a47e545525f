import type { ComposedAnswer } from './compose-answer';
import type { DraftField, ItemDraft, LocalWalk, ReplacedWords } from './walk-draft';

/** Words that were replaced, told once each. */
export function withReplaced(told: LocalWalk['replaced'], more: LocalWalk['replaced']): LocalWalk['replaced'] {
  const isTold = (one: ReplacedWords) =>
    told.some(({ itemId, field, text }) => itemId === one.itemId && field === one.field && text === one.text);
  return [...told, ...more.filter((one) => !isTold(one))];
}

/** What is still typed after a change set: parts that could not go, and keys that came meanwhile. */
export function restOf(current: ItemDraft, sent: ItemDraft, { left, evidenceId }: ComposedAnswer): ItemDraft {
  const wentEvidence = sent.fields.evidence !== undefined && !left.includes('evidence');
  const fields = Object.fromEntries(
    Object.entries(current.fields).flatMap(([field, draft]) => {
      const went = sent.fields[field as DraftField];
      if (went === undefined || left.includes(field as DraftField)) return [[field, draft]];
      return draft.text === went.text ? [] : [[field, { ...draft, base: went.text }]];
    }),
  );
  const isEditing = current.evidenceId === sent.evidenceId;
  return { fields, evidenceId: wentEvidence && isEditing ? evidenceId : current.evidenceId };
}
