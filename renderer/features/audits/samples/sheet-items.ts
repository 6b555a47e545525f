import type { AuditSample } from '../../../core/audits/audit-sample';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { procedureOf } from '../../../core/audits/results/group-items';

/** Questions that a sheet is asked: those of its sitting on its procedure, and apart from them the other ones of the sitting. */
export interface SheetItems {
  /** On the procedure, or judged on the sheet already. */
  readonly own: readonly ChecklistItem[];
  readonly others: readonly ChecklistItem[];
}

/** Shares out the questions of a sheet's sitting. @param walk questions of the audit in the order of walking through */
export function sheetItems(sample: AuditSample, walk: readonly ChecklistItem[]): SheetItems {
  const judged = new Set<string>(sample.grid.map(({ itemId }) => itemId));
  const here = walk.filter((item) => item.sittingId === sample.sittingId || judged.has(item.id));
  const isOwn = (item: ChecklistItem) => procedureOf(item) === sample.procedureId || judged.has(item.id);
  return { own: here.filter(isOwn), others: here.filter((item) => !isOwn(item) && procedureOf(item) === null) };
}
