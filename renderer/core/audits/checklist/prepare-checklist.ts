import { type ChangeSetDraft, createChange, deleteChange, updateChange } from '../../kernel/change';
import { asId } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import type { Revision } from '../../procedures/revision';
import { effectiveRevisionAt } from '../../procedures/revision-status';
import type { StandardEdition } from '../../standards/standard-edition';
import type { AuditState } from '../audit';
import type { BankQuestion } from '../bank-question';
import type { ChecklistItem } from '../checklist-item';
import { type AuditAct, auditDetail } from '../lifecycle/audit-act';
import { stateRefusal } from '../lifecycle/audit-guards';
import type { ChecklistError } from './checklist-error';
import type { ChecklistWords } from './checklist-words';
import { type DroppedEdit, dropEdits } from './drop-edits';
import { emptyAnswer } from './empty-answer';
import {
  bankQuestion,
  clauseQuestion,
  type Generated,
  lastAuditQuestion,
  procedureQuestions,
  type Question,
} from './generate-questions';
import { lastFindings } from './last-findings';
import { type ChecklistMerge, mergeChecklist } from './merge-checklist';
import { shortCodes } from './short-codes';
import type { SittingChoice } from './sitting-choice';

/** What questions are generated from, besides the records of the act. */
export interface ChecklistSources {
  readonly words: ChecklistWords;
  readonly edition: Pick<StandardEdition, 'code' | 'clauses'>;
  readonly bank: ReadonlyMap<string, BankQuestion>;
  /** Questions of all audits, for the findings of the last one. */
  readonly allItems: Iterable<ChecklistItem>;
}

/**
 * Generates the questions of the chosen sittings, again where there are some; undoable. Other sittings stay as they are.
 * @param dropped edited words that give way to those of their source, from the conflicts of the plan
 */
export function prepareChecklist(
  act: AuditAct,
  choices: readonly SittingChoice[],
  sources: ChecklistSources,
  dropped: readonly DroppedEdit[] = [],
): Result<ChangeSetDraft, ChecklistError> {
  const refusal = stateRefusal('prepare-checklist', act.audit);
  if (refusal !== null) return err(refusal);
  const plan = planChecklist({ ...act, items: dropEdits(act.items, dropped) }, choices, sources);
  if (!plan.ok) return plan;
  const { added, changed, removed } = plan.value;
  const before = new Map(act.items.map((item) => [item.id, item]));
  const changes = [
    ...newItems(act, added, sources.words).map((item) => createChange('checklistItem', item)),
    ...changed.flatMap((item) => updateChange('checklistItem', before.get(item.id) ?? item, item) ?? []),
    ...removed.map(({ id }) => deleteChange('checklistItem', id)),
  ];
  if (changes.length === 0) return err({ type: 'nothing-changed' });
  const detail = {
    ...auditDetail(act.audit),
    added: added.length,
    changed: changed.length,
    removed: removed.length,
  };
  return ok({ intent: 'checklist.prepare', detail, undoable: true, changes });
}

/** What generating would do, for showing it first: questions added, changed, removed, and words that stay against their source. */
export function planChecklist(
  act: AuditAct,
  choices: readonly SittingChoice[],
  sources: ChecklistSources,
): Result<ChecklistMerge, ChecklistError> {
  const generated: Generated[] = [];
  const sourcesOfAll = { ...sources, allItems: [...sources.allItems] };
  for (const choice of choices) {
    const questions = questionsFor(act, choice, sourcesOfAll);
    if (!questions.ok) return questions;
    generated.push(...questions.value.map((question) => ({ ...question, sittingId: choice.sittingId })));
  }
  const chosen = new Set(choices.map(({ sittingId }) => sittingId));
  const items = act.items.filter(({ sittingId }) => chosen.has(sittingId));
  return ok(mergeChecklist(items, generated, (item) => isBound(act, item)));
}

/** The revision that questions are pinned to: of the snapshot once there is one, else in force when the audit begins. */
export function revisionToAudit({ audit, records, today }: AuditAct, procedureId: string): Revision | null {
  const taken = audit.snapshot?.revisions.find((one) => one.procedureId === procedureId);
  if (taken !== undefined) return records.revision.get(taken.revisionId) ?? null;
  const siblings = [...records.revision.values()].filter((revision) => revision.procedureId === procedureId);
  return effectiveRevisionAt(siblings, audit.from > today ? audit.from : today);
}

function questionsFor(
  act: AuditAct,
  choice: SittingChoice,
  { words, edition, bank, allItems }: ChecklistSources,
): Result<readonly Question[], ChecklistError> {
  const sitting = act.audit.sittings.find(({ id }) => id === choice.sittingId);
  if (sitting === undefined) return err({ type: 'sitting-unknown', sittingId: choice.sittingId });
  const questions: Question[] = [];
  for (const { procedureId, questions: count } of choice.procedures) {
    const procedure = act.records.procedure.get(procedureId);
    const revision = revisionToAudit(act, procedureId);
    if (procedure === undefined || revision === null) return err({ type: 'procedure-not-in-force', procedureId });
    questions.push(...procedureQuestions(procedure, revision, count, words));
  }
  for (const number of choice.clauses) {
    const clause = edition.clauses.find((one) => one.number === number);
    if (clause === undefined) return err({ type: 'clause-unknown', clause: number });
    questions.push(clauseQuestion(clause, edition.code, words));
  }
  for (const questionId of choice.questionIds) {
    const question = bank.get(questionId);
    if (question === undefined) return err({ type: 'bank-question-unknown', questionId });
    questions.push(bankQuestion(question));
  }
  const findings = choice.lastFindings ? lastFindings(act.audit, act.others, allItems, sitting.auditee) : [];
  return ok([...questions, ...findings.map((finding) => lastAuditQuestion(finding, words))]);
}

function newItems(act: AuditAct, added: readonly Generated[], words: ChecklistWords): readonly ChecklistItem[] {
  const codeFor = shortCodes(act.items, words);
  const last = new Map<string, number>();
  for (const { sittingId, order } of act.items) last.set(sittingId, Math.max(order, last.get(sittingId) ?? 0));
  return added.map(({ sittingId, source, words: generated }) => {
    const order = (last.get(sittingId) ?? 0) + 1;
    last.set(sittingId, order);
    return {
      id: asId<'checklistItem'>(act.newId()),
      auditId: act.audit.id,
      sittingId,
      order,
      code: codeFor(source.type),
      source,
      words: generated,
      generated,
      dropped: false,
      gone: false,
      answer: emptyAnswer(),
      finding: null,
    };
  });
}

/** Once the auditee was notified, the paper version is out and its codes stand; a snapshot and a sampling sheet bind, too. */
function isBound({ audit, samples }: AuditAct, { id }: ChecklistItem): boolean {
  const before: readonly AuditState[] = ['drafted', 'approved'];
  const sampled = samples.some(({ grid }) => grid.some(({ itemId }) => itemId === id));
  return !before.includes(audit.state) || audit.snapshot !== null || sampled;
}
