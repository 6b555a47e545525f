import type { ChecklistItem } from '../../../core/audits/checklist-item';

/** Questions of all audits, by audit. */
export type ItemsByAudit = ReadonlyMap<string, readonly ChecklistItem[]>;

/** Shares out the questions of the workspace by audit. */
export function itemsByAudit(items: Iterable<ChecklistItem>): ItemsByAudit {
  return Map.groupBy(items, ({ auditId }): string => auditId);
}
