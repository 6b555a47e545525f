import type { Audit } from '../../../../core/audits/audit';
import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { earlierFindings, timesCarried } from '../../../../core/audits/results/earlier-findings';
import { auditeeOf, procedureOf } from '../../../../core/audits/results/group-items';
import { timesRaised } from '../../../../core/nonconformities/count-nonconformities';
import type { Nonconformity } from '../../../../core/nonconformities/nonconformity';
import { nonconformityOf } from '../../../../core/nonconformities/nonconformity-links';

/** What the last audit found where a question looks. */
export interface LastFinding {
  readonly audit: Audit;
  readonly item: ChecklistItem;
  /** What was raised from it, `null` for nothing. */
  readonly nonconformity: Nonconformity | null;
  /** How many times it would have been found, were it found again now. */
  readonly times: number;
}

interface Records {
  readonly checklistItem: ReadonlyMap<string, ChecklistItem>;
  readonly nonconformity: ReadonlyMap<string, Nonconformity>;
}

/** Nonconformities of the last audits of the auditees, to be looked up for each question. */
export function earlierIndex(act: AuditAct, records: Records): (item: ChecklistItem) => readonly LastFinding[] {
  const items = Map.groupBy(records.checklistItem.values(), ({ auditId }) => auditId as string);
  const audits = new Map(act.others.map((audit) => [audit.id as string, audit]));
  const all = [...records.nonconformity.values()];
  const earlier = earlierFindings(act, act.others, items).flatMap((found): LastFinding[] => {
    const item = records.checklistItem.get(found.itemId);
    const audit = audits.get(found.auditId);
    if (item === undefined || audit === undefined) return [];
    const nonconformity = nonconformityOf(item, all);
    const carried = timesCarried(item, records.checklistItem) + 2;
    const raised = nonconformity === null ? 0 : timesRaised(nonconformity, all) + 1;
    return [{ audit, item, nonconformity, times: Math.max(carried, raised) }];
  });
  return (item) => {
    const { source } = item;
    const exact = earlier.filter((one) => source.type === 'last-audit' && source.itemId === one.item.id);
    return exact.length > 0 ? exact : earlier.filter((one) => looksAtSame(item, act.audit, one));
  };
}

/** The same step; else a clause in common, in the same procedure or, where neither has one, at the same auditee. Never by words. */
function looksAtSame(item: ChecklistItem, audit: Audit, { item: other, audit: former }: LastFinding): boolean {
  const [now, then] = [item.source, other.source];
  if (now.type === 'step' && then.type === 'step')
    return now.procedureId === then.procedureId && now.stepId === then.stepId;
  if (!item.words.clauses.some((clause) => other.words.clauses.includes(clause))) return false;
  const [here, there] = [procedureOf(item), procedureOf(other)];
  if (here !== null || there !== null) return here === there;
  return auditeeOf(item, audit) === auditeeOf(other, former);
}
