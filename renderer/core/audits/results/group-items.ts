import type { Id } from '../../kernel/ids';
import { compareClauses } from '../../standards/seed-editions';
import type { Audit } from '../audit';
import type { AuditeeId } from '../auditee';
import type { ChecklistItem } from '../checklist-item';
import { type AuditAct, liveItems } from '../lifecycle/audit-act';

/** An audit with its questions, dropped ones too. */
export type AuditItems = Pick<AuditAct, 'audit' | 'items'>;

/** Questions of the checklist by who was asked, in the order of the sittings; `null` for a sitting without an auditee. */
export function itemsByAuditee({ audit, items }: AuditItems): ReadonlyMap<AuditeeId | null, readonly ChecklistItem[]> {
  const order = audit.sittings.map(({ id }) => id);
  const place = ({ sittingId }: ChecklistItem) => order.indexOf(sittingId);
  const sorted = [...liveItems({ items })].sort((a, b) => place(a) - place(b) || a.order - b.order);
  return Map.groupBy(sorted, (item) => auditeeOf(item, audit));
}

/** Questions of the checklist by clause, in the order of the standard; a question of two clauses counts with both. */
export function itemsByClause(items: readonly ChecklistItem[]): ReadonlyMap<string, readonly ChecklistItem[]> {
  const live = liveItems({ items });
  const clauses = [...new Set(live.flatMap(({ words }) => words.clauses))].sort(compareClauses);
  return new Map(clauses.map((clause) => [clause, live.filter(({ words }) => words.clauses.includes(clause))]));
}

/** Questions of the checklist by procedure; `null` for those of none. */
export function itemsByProcedure(
  items: readonly ChecklistItem[],
): ReadonlyMap<Id<'procedure'> | null, readonly ChecklistItem[]> {
  return Map.groupBy(liveItems({ items }), procedureOf);
}

/** Who was asked a question, `null` when its sitting has no auditee. */
export function auditeeOf({ sittingId }: Pick<ChecklistItem, 'sittingId'>, { sittings }: Audit): AuditeeId | null {
  return sittings.find(({ id }) => id === sittingId)?.auditee ?? null;
}

/** The procedure that a question comes from, `null` when it comes from none. */
export function procedureOf({ source }: Pick<ChecklistItem, 'source'>): Id<'procedure'> | null {
  return source.type === 'step' || source.type === 'procedure' ? source.procedureId : null;
}
