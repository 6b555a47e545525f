import { type DraftField, draftFields, type ItemDraft, type LocalWalk, type ReplacedWords } from './walk-draft';

/** A walk with nothing in it. */
export const emptyWalk: LocalWalk = {
  items: {},
  position: { itemId: null, field: null, caret: null },
  later: [],
  replaced: [],
};

/** One walk of two that windows left behind: of each part the newer words, and the older ones set aside so that none are lost. */
export function mergeWalks(own: LocalWalk, left: LocalWalk): LocalWalk {
  const items: Record<string, ItemDraft> = { ...own.items };
  const replaced: ReplacedWords[] = [...own.replaced, ...left.replaced];
  for (const [itemId, draft] of Object.entries(left.items)) {
    const mine = items[itemId];
    if (mine === undefined) {
      items[itemId] = draft;
      continue;
    }
    const merged = mergeDrafts(itemId, mine, draft);
    items[itemId] = merged.draft;
    replaced.push(...merged.replaced);
  }
  return {
    items,
    position: own.position.itemId === null ? left.position : own.position,
    later: [...new Set([...own.later, ...left.later])],
    replaced,
  };
}

function mergeDrafts(itemId: string, mine: ItemDraft, other: ItemDraft) {
  const fields: Record<string, NonNullable<ItemDraft['fields'][DraftField]>> = {};
  const replaced: ReplacedWords[] = [];
  for (const field of draftFields) {
    const [one, two] = [mine.fields[field], other.fields[field]];
    const kept = one !== undefined && (two === undefined || one.at >= two.at) ? one : two;
    const lost = kept === one ? two : one;
    if (kept !== undefined) fields[field] = kept;
    if (lost !== undefined && lost.text.trim() !== '' && lost.text !== kept?.text)
      replaced.push({ itemId, field, text: lost.text });
  }
  const evidenceId = fields['evidence'] === other.fields.evidence ? other.evidenceId : mine.evidenceId;
  return { draft: { fields, evidenceId } as ItemDraft, replaced };
}
