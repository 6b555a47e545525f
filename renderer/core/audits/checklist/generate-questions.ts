import type { Duration } from '../../calendar/duration';
import type { Procedure } from '../../procedures/procedure';
import type { Revision } from '../../procedures/revision';
import type { Clause } from '../../standards/standard-edition';
import type { BankQuestion } from '../bank-question';
import type { ItemSource, ItemWords, ProcedureTopic } from '../checklist-item';
import { type ChecklistWords, fillParts, limitWords, type QuestionWords } from './checklist-words';
import { type ChosenStep, chooseSteps } from './choose-steps';
import type { LastFinding } from './last-findings';

/** A question as generated, before it meets the checklist. */
export interface Generated {
  readonly sittingId: string;
  readonly source: ItemSource;
  readonly words: ItemWords;
}

/** A question without its sitting. */
export type Question = Pick<Generated, 'source' | 'words'>;

/**
 * Questions on one revision: on the whole procedure, at most a third of them, then on its steps.
 * @param count how many at most; fewer when the procedure has fewer steps
 */
export function procedureQuestions(
  procedure: Procedure,
  revision: Revision,
  count: number,
  words: ChecklistWords,
): readonly Question[] {
  const { content } = revision;
  const topics = topicsOf(revision).slice(0, Math.max(0, Math.floor(count / 3)));
  const pin = { procedureId: procedure.id, revisionId: revision.id };
  const values = {
    procedure: procedure.code,
    title: content.title,
    distribution: listed(content.distribution),
    dossier: listed(content.dossier.map(({ name }) => name)),
    forms: listed(content.forms.map(({ code, name }) => `${code} ${name}`)),
    records: listed(content.recordsKept.map(({ name, place, retention }) => said([name, place, retention], ', '))),
  };
  return [
    ...topics.map((topic) => ({
      source: { type: 'procedure', ...pin, topic } as const,
      words: wordsOf(words.topics[topic], values, topic === 'known' ? ['7.5'] : procedure.clauses),
    })),
    ...chooseSteps(content, count - topics.length).map((chosen) => ({
      source: { type: 'step', ...pin, caseId: chosen.case.id, stepId: chosen.step.id } as const,
      words: wordsOf(words.step, stepValues(procedure, chosen, words), procedure.clauses),
    })),
  ];
}

/** The question on a clause of the standard. */
export function clauseQuestion(clause: Clause, edition: string, words: ChecklistWords): Question {
  const values = { clause: clause.number, title: clause.titleVi, edition };
  return {
    source: { type: 'clause', clause: clause.number },
    words: wordsOf(words.clause, values, [clause.number]),
  };
}

/** A question of the bank, in its own words. */
export function bankQuestion({ id, question, look, requirement, clauses }: BankQuestion): Question {
  return { source: { type: 'bank', questionId: id }, words: { question, look, requirement, clauses } };
}

/** The question whether a nonconformity of the last audit was set right. */
export function lastAuditQuestion({ item, audit }: LastFinding, words: ChecklistWords): Question {
  const statement = item.finding?.statement.trim() || item.words.question;
  const requirement = item.finding?.requirement.trim() || item.words.requirement;
  return {
    source: { type: 'last-audit', itemId: item.id },
    words: wordsOf(words.lastAudit, { audit: audit.code, statement, requirement }, item.words.clauses),
  };
}

function topicsOf({ content }: Revision): readonly ProcedureTopic[] {
  return [
    'known',
    ...(content.recordsKept.length > 0 ? (['records'] as const) : []),
    ...(content.forms.length > 0 ? (['forms'] as const) : []),
    ...(content.dossier.length > 0 ? (['dossier'] as const) : []),
  ];
}

function stepValues(procedure: Procedure, { case: one, step, number }: ChosenStep, words: ChecklistWords) {
  const limits = Object.values(step.durations)
    .filter((duration): duration is Duration => duration !== undefined)
    .map((duration) => limitWords(duration, words));
  return {
    procedure: procedure.code,
    case: one.name,
    number: String(number),
    step: step.name,
    position: step.position,
    limit: said([...new Set(limits)], ' / '),
    partner: step.coordinatingBody,
    ways: listed(step.next.map(({ condition }) => condition)),
    forms: listed(step.forms),
    records: step.outputs,
  };
}

function wordsOf(templates: QuestionWords, values: Readonly<Record<string, string>>, clauses: readonly string[]) {
  return {
    question: fillParts(templates.question, values),
    look: fillParts(templates.look, values),
    requirement: fillParts(templates.requirement, values),
    clauses,
  };
}

function listed(texts: readonly string[]): string {
  return said(texts, '; ');
}

function said(texts: readonly string[], between: string): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(between);
}
