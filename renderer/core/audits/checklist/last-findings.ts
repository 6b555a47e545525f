import type { Audit, AuditState } from '../audit';
import type { AuditeeId } from '../auditee';
import type { ChecklistItem } from '../checklist-item';

/** A nonconformity of an earlier audit. */
export interface LastFinding {
  readonly item: ChecklistItem;
  readonly audit: Audit;
}

const told: readonly AuditState[] = ['reported', 'follow-up', 'closed'];

/**
 * Nonconformities that the last reported audit of the auditee found there, in the order of its questions.
 * @param others all audits but the one at hand
 * @param items questions of all audits
 */
export function lastFindings(
  audit: Pick<Audit, 'from'>,
  others: readonly Audit[],
  items: Iterable<ChecklistItem>,
  auditee: AuditeeId | null,
): readonly LastFinding[] {
  if (auditee === null) return [];
  const last = others
    .filter(({ state, to, sittings }) => told.includes(state) && to <= audit.from && sittings.some(isOf(auditee)))
    .sort((a, b) => (a.to === b.to ? (a.id < b.id ? -1 : 1) : a.to < b.to ? -1 : 1))
    .at(-1);
  if (last === undefined) return [];
  const sittingIds = new Set(last.sittings.filter(isOf(auditee)).map(({ id }) => id));
  return [...items]
    .filter(({ auditId, sittingId, dropped }) => auditId === last.id && sittingIds.has(sittingId) && !dropped)
    .filter(({ answer }) => answer.result === 'nonconform')
    .sort((a, b) => a.order - b.order)
    .map((item) => ({ item, audit: last }));
}

function isOf(auditee: AuditeeId): (sitting: Audit['sittings'][number]) => boolean {
  return (sitting) => sitting.auditee === auditee;
}
