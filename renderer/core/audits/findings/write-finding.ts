import { type ChangeSetDraft, updateChange } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import type { Agreement, ChecklistItem, Finding } from '../checklist-item';
import { type AuditAct, auditDetail, liveItems } from '../lifecycle/audit-act';
import { stateRefusal } from '../lifecycle/audit-guards';
import type { FindingError } from './finding-error';

/** The three parts of a finding. */
export type FindingParts = Pick<Finding, 'requirement' | 'evidence' | 'statement'>;

const notAsked: Agreement = { type: 'not-asked' };

/** Parts that a finding starts from: the requirement of the question, and nothing else that the auditor did not write. */
export function startingParts({ words, finding }: Pick<ChecklistItem, 'words' | 'finding'>): FindingParts {
  if (finding === null) return { requirement: words.requirement, evidence: '', statement: '' };
  const { requirement, evidence, statement } = finding;
  return { requirement, evidence, statement };
}

/**
 * Stores the finding of a question, undoable, while answers may be given; three blank parts take it off. What the auditee said
 * holds for the words that it was said on, so other words are asked about anew.
 */
export function writeFinding(act: AuditAct, itemId: string, parts: FindingParts): Result<ChangeSetDraft, FindingError> {
  const item = findItem(act, itemId);
  if (item === undefined) return err({ type: 'item-unknown', itemId });
  const written = composed(parts);
  const blank = Object.values(written).every((part) => part.trim() === '');
  const same = item.finding !== null && samePhrases(written, composed(item.finding));
  const agreement = same ? (item.finding?.agreement ?? notAsked) : notAsked;
  return saveFinding('finding.write', act, item, blank ? null : { ...written, agreement });
}

/** Stores a finding of a question of the audit, `null` for none; refused unless answers may be given. */
export function saveFinding(
  intent: string,
  act: AuditAct,
  item: ChecklistItem,
  finding: Finding | null,
): Result<ChangeSetDraft, FindingError> {
  const refusal = stateRefusal('answer', act.audit);
  if (refusal !== null) return err(refusal);
  const change = updateChange('checklistItem', item, { ...item, finding } as ChecklistItem);
  if (change === null) return err({ type: 'nothing-changed' });
  return ok({ intent, detail: { ...auditDetail(act.audit), item: item.code }, undoable: true, changes: [change] });
}

/** The question of the audit with this id, `undefined` when it is not on the checklist. */
export function findItem(act: Pick<AuditAct, 'items'>, itemId: string): ChecklistItem | undefined {
  return liveItems(act).find(({ id }) => id === itemId);
}

function composed({ requirement, evidence, statement }: FindingParts): FindingParts {
  return {
    requirement: requirement.normalize('NFC'),
    evidence: evidence.normalize('NFC'),
    statement: statement.normalize('NFC'),
  };
}

function samePhrases(a: FindingParts, b: FindingParts): boolean {
  return a.requirement === b.requirement && a.evidence === b.evidence && a.statement === b.statement;
}
