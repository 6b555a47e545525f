import type { AuditeeId } from '../auditee';
import type { ChecklistItem } from '../checklist-item';
import { liveItems } from '../lifecycle/audit-act';
import { answersFor } from '../programme/proposed-clause-parts';
import { type AuditItems, auditeeOf } from './group-items';

/** A clause that was audited somewhere, with the questions judged conform or nonconform. */
export interface CoveredCell {
  readonly auditee: AuditeeId;
  readonly clause: string;
  readonly items: readonly ChecklistItem[];
}

/** Where which clause was actually audited, by question: what was left unassessed or does not apply covers nothing. */
export function coveredCells({ audit, items }: AuditItems): readonly CoveredCell[] {
  const judged = liveItems({ items }).filter(
    ({ answer }) => answer.result === 'conform' || answer.result === 'nonconform',
  );
  const pairs = judged.flatMap((item) => {
    const auditee = auditeeOf(item, audit);
    return auditee === null ? [] : [...new Set(item.words.clauses)].map((clause) => ({ auditee, clause, item }));
  });
  return [...Map.groupBy(pairs, ({ auditee, clause }) => `${auditee} ${clause}`).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ auditee: first.auditee, clause: first.clause, items: group.map(({ item }) => item) }];
  });
}

/** Whether a clause was audited at an auditee: itself, one above it, or one within it. */
export function isCovered(cells: readonly CoveredCell[], auditee: AuditeeId, clause: string): boolean {
  return cells.some(
    (cell) => cell.auditee === auditee && (answersFor(cell.clause, clause) || answersFor(clause, cell.clause)),
  );
}
