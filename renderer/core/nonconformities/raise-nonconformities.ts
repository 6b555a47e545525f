import type { Audit, AuditState } from '../audits/audit';
import type { ChecklistItem, Finding } from '../audits/checklist-item';
import { type AuditAct, auditDetail, liveItems } from '../audits/lifecycle/audit-act';
import type { AuditError } from '../audits/lifecycle/audit-error';
import { auditeeOf, procedureOf } from '../audits/results/group-items';
import { type ChangeSetDraft, createChange } from '../kernel/change';
import { asId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { PatternFailure } from '../organisation/code-pattern';
import type { Nonconformity } from './nonconformity';
import { checkNonconformityPattern, nextNonconformityCode } from './nonconformity-code';
import { nonconformityOf } from './nonconformity-links';

/** What raising nonconformities is told besides the audit. */
export interface RaisingAct extends AuditAct {
  /** All nonconformities of the workspace. */
  readonly nonconformities: readonly Nonconformity[];
  /** Pattern of codes, such as `KPH-{yyyy}-{nn}`. */
  readonly pattern: string;
}

/** Why no nonconformity is raised; `nothing-changed` when all of them are already. */
export type RaiseError = AuditError | { readonly type: 'bad-pattern'; readonly failure: PatternFailure };

interface Facts extends Pick<Nonconformity, 'grading' | 'auditee'> {
  readonly item: ChecklistItem;
  readonly finding: Finding;
}

/** States in which the findings stand, so that nonconformities are raised from them. */
export const raisingStates: readonly AuditState[] = ['findings-agreed', 'reported', 'follow-up'];

/**
 * Raises exactly one nonconformity for each question answered "nonconform" and graded major or minor that has none yet, with a
 * snapshot of its own. Never undone: a code once given is cited on paper.
 */
export function raiseNonconformities(act: RaisingAct): Result<ChangeSetDraft, RaiseError> {
  const { state } = act.audit;
  if (!raisingStates.includes(state)) return err({ type: 'not-in-state', state, needs: raisingStates });
  const failure = checkNonconformityPattern(act.pattern);
  if (failure !== null) return err({ type: 'bad-pattern', failure });
  const due = itemsToRaise(act).map((item) => ({ item, facts: factsOf(item, act.audit) }));
  const open = due.filter(({ facts }) => facts === null).map(({ item }) => item.id);
  if (open.length > 0) return err({ type: 'findings-open', itemIds: open });
  if (due.length === 0) return err({ type: 'nothing-changed' });
  const raised: Nonconformity[] = [];
  for (const { facts } of due) if (facts !== null) raised.push(snapshotOf(act, facts, raised));
  return ok({
    intent: 'nonconformity.raise',
    detail: { ...auditDetail(act.audit), count: raised.length },
    undoable: false,
    changes: raised.map((nonconformity) => createChange('nonconformity', nonconformity)),
  });
}

/** Questions answered "nonconform" that have no nonconformity yet, in the order of the sittings. */
export function itemsToRaise({
  audit,
  items,
  nonconformities,
}: Pick<RaisingAct, 'audit' | 'items' | 'nonconformities'>): readonly ChecklistItem[] {
  const place = new Map(audit.sittings.map(({ id }, index) => [id, index]));
  return liveItems({ items })
    .filter((item) => item.answer.result === 'nonconform' && nonconformityOf(item, nonconformities) === null)
    .sort((a, b) => (place.get(a.sittingId) ?? 0) - (place.get(b.sittingId) ?? 0) || a.order - b.order);
}

function factsOf(item: ChecklistItem, audit: Audit): Facts | null {
  const { finding, answer } = item;
  const { grading } = answer;
  const auditee = auditeeOf(item, audit);
  if (finding === null || finding.statement.trim() === '' || auditee === null) return null;
  return grading === 'major' || grading === 'minor' ? { item, finding, grading, auditee } : null;
}

function snapshotOf(
  act: RaisingAct,
  { item, finding, grading, auditee }: Facts,
  raised: readonly Nonconformity[],
): Nonconformity {
  const foundOn = dayOf(item, act.audit);
  const taken = [...act.nonconformities, ...raised].map(({ code }) => code);
  return {
    id: asId(act.newId()),
    code: nextNonconformityCode(act.pattern, taken, Number(foundOn.slice(0, 4))),
    source: { type: 'audit', auditId: act.audit.id, itemId: item.id },
    requirement: finding.requirement,
    evidence: finding.evidence,
    statement: finding.statement,
    grading,
    clauses: item.words.clauses,
    auditee,
    procedureId: procedureOf(item),
    foundBy: item.answer.answeredBy,
    foundOn,
  };
}

function dayOf({ sittingId }: ChecklistItem, { sittings, to }: Audit): string {
  return sittings.find(({ id }) => id === sittingId)?.day ?? to;
}
