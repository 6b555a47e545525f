import type { ChecklistItem } from '../audits/checklist-item';
import type { Nonconformity } from './nonconformity';

/** The nonconformity raised from a question, `null` for none: whatever became of the question since. */
export function nonconformityOf(
  { id }: Pick<ChecklistItem, 'id'>,
  nonconformities: Iterable<Nonconformity>,
): Nonconformity | null {
  for (const nonconformity of nonconformities) if (nonconformity.source.itemId === id) return nonconformity;
  return null;
}

/** The question that a nonconformity was raised from, dropped ones too; `null` when it is gone. */
export function itemOf(
  { source }: Pick<Nonconformity, 'source'>,
  items: ReadonlyMap<string, ChecklistItem>,
): ChecklistItem | null {
  return items.get(source.itemId) ?? null;
}

/** Nonconformities raised from an audit, by code. */
export function nonconformitiesOfAudit(
  auditId: string,
  nonconformities: Iterable<Nonconformity>,
): readonly Nonconformity[] {
  return [...nonconformities]
    .filter(({ source }) => source.auditId === auditId)
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}
