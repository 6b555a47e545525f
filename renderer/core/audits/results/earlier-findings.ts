import type { Id } from '../../kernel/ids';
import type { Audit } from '../audit';
import type { AuditeeId } from '../auditee';
import type { ChecklistItem } from '../checklist-item';
import { liveItems } from '../lifecycle/audit-act';
import { auditeesOf, lastAuditOf } from './compare-audits';
import { type AuditItems, auditeeOf } from './group-items';

/** What has become of a nonconformity of the last audit. */
export interface EarlierFinding {
  readonly itemId: Id<'checklistItem'>;
  readonly auditId: Id<'audit'>;
  readonly auditee: AuditeeId;
  /** The question that looks at it again, `null` when none does. */
  readonly checkedBy: Id<'checklistItem'> | null;
  /** What that question came to; the worst where several look at it. */
  readonly outcome: ChecklistItem['answer']['result'];
  /** How many audits carried it on, this one included. */
  readonly carried: number;
}

type Items = ReadonlyMap<string, readonly ChecklistItem[]>;

const worstFirst = ['nonconform', 'not-assessed', 'conform', 'not-applicable'] as const;

/**
 * Follow-up of the nonconformities that the last audit of each auditee left, in the order of the auditees.
 * @param others other audits of the workspace
 * @param items questions of those audits, by audit
 */
export function earlierFindings(
  current: AuditItems,
  others: readonly Audit[],
  items: Items,
): readonly EarlierFinding[] {
  const byId = new Map([...items.values(), current.items].flat().map((item) => [item.id, item]));
  const live = liveItems(current);
  return auditeesOf(current.audit).flatMap((auditee) => {
    const audit = lastAuditOf(auditee, current.audit, others);
    if (audit === null) return [];
    const found = liveItems({ items: items.get(audit.id) ?? [] }).filter(
      (item) => item.answer.result === 'nonconform' && auditeeOf(item, audit) === auditee,
    );
    return found.map(({ id }): EarlierFinding => {
      const check = worstOf(live.filter(({ source }) => source.type === 'last-audit' && source.itemId === id));
      const carried = timesCarried(check ?? byId.get(id), byId);
      const outcome = check?.answer.result ?? 'not-assessed';
      return { itemId: id, auditId: audit.id, auditee, checkedBy: check?.id ?? null, outcome, carried };
    });
  });
}

/** How many audits a question was carried through: links back to earlier questions; a broken or circular link ends the count. */
export function timesCarried(item: ChecklistItem | undefined, byId: ReadonlyMap<string, ChecklistItem>): number {
  const seen = new Set<string>();
  let times = 0;
  for (let at = item; at?.source.type === 'last-audit' && !seen.has(at.id); at = byId.get(at.source.itemId)) {
    seen.add(at.id);
    times += 1;
  }
  return times;
}

function worstOf(checks: readonly ChecklistItem[]): ChecklistItem | undefined {
  const rank = ({ answer }: ChecklistItem) => worstFirst.indexOf(answer.result);
  return [...checks].sort((a, b) => rank(a) - rank(b))[0];
}
