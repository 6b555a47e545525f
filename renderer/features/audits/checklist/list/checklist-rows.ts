import { isEdited } from '../../../../core/audits/checklist/merge-checklist';
import type { ChecklistItem, ItemSource } from '../../../../core/audits/checklist-item';
import { foldText } from '../../../../core/kernel/fold-text';
import { type ItemOrigin, type OriginRecords, originOf } from './item-origin';

/** A question of the checklist as it stands in the list. */
export interface ChecklistRow {
  readonly item: ChecklistItem;
  readonly origin: ItemOrigin;
  /** From 0 among the questions of its sitting that are not dropped; -1 for a dropped one. */
  readonly place: number;
  /** How many those are. */
  readonly places: number;
  readonly isEdited: boolean;
  /** Folded words for searching. */
  readonly text: string;
}

/** What sets a question apart. */
export type ItemMark = 'edited' | 'gone' | 'dropped' | 'other-revision';

/** Which questions are shown; `null` for all. */
export interface ChecklistFilter {
  readonly sittingId: string | null;
  readonly source: ItemSource['type'] | null;
  readonly mark: ItemMark | null;
  readonly text: string;
}

/** Kinds of sources in the order of a sitting. */
export const sourceTypes = ['procedure', 'step', 'clause', 'bank', 'last-audit', 'free'] as const;

/** Marks in the order of the filters. */
export const itemMarks = ['edited', 'other-revision', 'gone', 'dropped'] as const;

/**
 * The questions by sitting and place, dropped ones at the end of their sitting.
 * @param sittingIds sittings in order; questions of other ones come last
 */
export function checklistRows(
  items: readonly ChecklistItem[],
  sittingIds: readonly string[],
  records: OriginRecords,
): readonly ChecklistRow[] {
  const rank = new Map(sittingIds.map((id, index) => [id, index]));
  const rankOf = ({ sittingId }: ChecklistItem) => rank.get(sittingId) ?? sittingIds.length;
  const sorted = items.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || Number(a.dropped) - Number(b.dropped) || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
  const places = new Map<string, number>();
  for (const { sittingId, dropped } of items) if (!dropped) places.set(sittingId, (places.get(sittingId) ?? 0) + 1);
  const taken = new Map<string, number>();
  return sorted.map((item) => {
    const place = item.dropped ? -1 : (taken.get(item.sittingId) ?? 0);
    if (!item.dropped) taken.set(item.sittingId, place + 1);
    const { question, look, requirement, clauses } = item.words;
    return {
      item,
      origin: originOf(item.source, records),
      place,
      places: places.get(item.sittingId) ?? 0,
      isEdited: isEdited(item),
      text: foldText([item.code, question, look, requirement, ...clauses].join(' ')),
    };
  });
}

/**
 * The rows that a filter lets through; dropped ones only where they are asked for.
 * @param others procedures pinned to another revision than the one in force, as `procedure revision`
 */
export function filterRows(
  rows: readonly ChecklistRow[],
  { sittingId, source, mark, text }: ChecklistFilter,
  others: ReadonlySet<string>,
): readonly ChecklistRow[] {
  const wanted = foldText(text).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (sittingId === null || row.item.sittingId === sittingId) &&
      (source === null || row.item.source.type === source) &&
      (mark === null ? !row.item.dropped : hasMark(row, mark, others)) &&
      wanted.every((word) => row.text.includes(word)),
  );
}

/** Whether a question carries a mark; dropped ones carry no other. */
export function hasMark(
  { item, isEdited: edited }: ChecklistRow,
  mark: ItemMark,
  others: ReadonlySet<string>,
): boolean {
  if (mark === 'dropped' || item.dropped) return mark === 'dropped' && item.dropped;
  if (mark === 'edited') return edited;
  return mark === 'gone' ? item.gone : others.has(revisionKey(item.source));
}

/** Procedure and revision that a question is pinned to, `''` for none. */
export function revisionKey(source: ItemSource): string {
  return 'revisionId' in source ? `${source.procedureId} ${source.revisionId}` : '';
}
