import type { Id } from '../../kernel/ids';
import type { Procedure } from '../../procedures/procedure';
import type { Sitting } from '../audit';
import type { ChecklistItem } from '../checklist-item';
import type { AuditAct } from '../lifecycle/audit-act';
import { procedureQuestions } from './generate-questions';
import { lastFindings } from './last-findings';
import { keyOf } from './merge-checklist';
import type { ChecklistSources } from './prepare-checklist';
import type { SittingChoice } from './sitting-choice';

/** Questions on one procedure that may be asked for at most. */
export const MOST_QUESTIONS = 40;

/**
 * The choice that the generated questions of a sitting came from, so that generating again asks for the same; `null` while it has
 * none. Questions that their source no longer asks do not count.
 */
export function currentChoice(
  act: AuditAct,
  sitting: Sitting,
  { words, allItems }: Pick<ChecklistSources, 'words' | 'allItems'>,
): SittingChoice | null {
  const items = act.items.filter(
    ({ sittingId, source, gone }) => sittingId === sitting.id && source.type !== 'free' && !gone,
  );
  if (items.length === 0) return null;
  const sources = items.map(({ source }) => source);
  const procedureIds = new Set(sources.flatMap((source) => ('procedureId' in source ? source.procedureId : [])));
  const earlier = lastFindings(act.audit, act.others, allItems, sitting.auditee);
  return {
    sittingId: sitting.id,
    procedures: [...procedureIds].map((procedureId) => ({
      procedureId,
      questions: countOf(act, procedureId, items, words),
    })),
    clauses: sources.flatMap((source) => (source.type === 'clause' ? source.clause : [])),
    questionIds: sources.flatMap((source) => (source.type === 'bank' ? source.questionId : [])),
    lastFindings: earlier.length === 0 || sources.some(({ type }) => type === 'last-audit'),
  };
}

/** The least number that generates just these questions from their revision; how many there are when none does. */
function countOf(
  { records }: AuditAct,
  procedureId: Id<'procedure'>,
  items: readonly ChecklistItem[],
  words: ChecklistSources['words'],
): number {
  const own = items.filter(({ source }) => 'procedureId' in source && source.procedureId === procedureId);
  const [first] = own;
  const procedure: Procedure | undefined = records.procedure.get(procedureId);
  const revision = records.revision.get(
    first !== undefined && 'revisionId' in first.source ? first.source.revisionId : '',
  );
  if (procedure === undefined || revision === undefined) return own.length;
  const present = new Set(own.map(({ sittingId, source }) => keyOf(sittingId, source)));
  for (let count = own.length; count <= MOST_QUESTIONS; count += 1) {
    const asked = procedureQuestions(procedure, revision, count, words);
    if (asked.length > own.length) break;
    if (asked.length === own.length && asked.every(({ source }) => present.has(keyOf(first?.sittingId ?? '', source))))
      return count;
  }
  return own.length;
}
