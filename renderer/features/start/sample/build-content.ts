import type { Duration } from '../../../core/calendar/duration';
import { sumDays } from '../../../core/calendar/duration';
import { asId } from '../../../core/kernel/ids';
import { emptyContent, type ProcedureCase, type RevisionContent, type Stage } from '../../../core/procedures/content';
import type { AdministrativeProcedure } from '../../../core/register/administrative-procedure';
import { fullStages, fullWords } from './full-procedure.data';
import { commonStages, commonWords, oneStopForms, type TemplateStep } from './step-template.data';

/** What a sample content is written for. */
export interface ContentOrder {
  readonly code: string;
  readonly title: string;
  readonly unitName: string;
  readonly serves: readonly AdministrativeProcedure[];
  readonly isSecondIssue: boolean;
  /** A draft that is not finished: without the time of the appraisal, or with a quarter of a day too much. */
  readonly unfinished: 'no-time' | 'too-long' | null;
}

type TemplateStages = readonly { readonly name: string; readonly steps: readonly TemplateStep[] }[];

/** A content along the common way of nine steps. */
export function templateContent(order: ContentOrder): RevisionContent {
  const total = totalOf(order.serves);
  const form = formCode(order.code);
  const fill = (text: string) => text.replaceAll('{title}', order.title.toLowerCase());
  return {
    ...emptyContent(order.title),
    purpose: fill(commonWords.purpose),
    scope: commonWords.scope,
    references: commonWords.references,
    dossier: commonWords.dossier.map((name, index) => ({
      id: `d${index + 1}`,
      name,
      originals: 1,
      copies: 0,
      form: '',
    })),
    sets: commonWords.sets,
    place: commonWords.place,
    fee: commonWords.fee,
    result: commonWords.result,
    cases: [caseOf(order, commonStages, total)],
    forms: formsOf(form, commonWords.appraisalForm),
    recordsKept: [
      { id: 'k1', name: commonWords.appraisalForm, place: order.unitName, retention: fullWords.recordsKept[0][2] },
    ],
    changeSummary: [{ id: 'n1', ...(order.isSecondIssue ? commonWords.secondIssue : commonWords.firstIssue) }],
    distribution: commonWords.distribution,
  };
}

/** The full content of ten steps in three stages. */
export function fullContent(order: ContentOrder): RevisionContent {
  const fill = (text: string) => text.replaceAll('{unit}', order.unitName);
  return {
    ...emptyContent(order.title),
    purpose: fullWords.purpose,
    scope: fullWords.scope,
    references: fullWords.references,
    definitions: fullWords.definitions.map(([term, meaning], index) => ({ id: `t${index + 1}`, term, meaning })),
    legalBasis: fullWords.legalBasis.map(([text, legalText], index) => ({
      id: `l${index + 1}`,
      text,
      legalTextId: legalText === null ? null : asId<'legalText'>(legalText),
    })),
    conditions: fullWords.conditions,
    dossier: fullWords.dossier.map(([name, originals, copies, form], index) => ({
      id: `d${index + 1}`,
      name,
      originals,
      copies,
      form,
    })),
    sets: commonWords.sets,
    place: fullWords.place,
    fee: commonWords.fee,
    result: fullWords.result,
    cases: [caseOf(order, fullStages, 7)],
    forms: formsOf(formCode(order.code), commonWords.appraisalForm),
    recordsKept: fullWords.recordsKept.map(([name, place, retention], index) => ({
      id: `k${index + 1}`,
      name,
      place: fill(place),
      retention,
    })),
    changeSummary: fullWords.changes.map(([request, part, description], index) => ({
      id: `n${index + 1}`,
      request,
      part,
      description,
    })),
    distribution: commonWords.distribution,
  };
}

/** Working days promised: the provincial limit of the tightest procedure served, 7 when none is in working days. */
function totalOf(serves: readonly AdministrativeProcedure[]): number {
  const limits = serves.flatMap(({ cases }) => {
    const limit = cases[0]?.provincial.general ?? cases[0]?.statutory.general;
    return limit?.kind === 'working-days' ? [limit.amount] : [];
  });
  return limits.length === 0 ? 7 : Math.min(...limits);
}

function caseOf(order: ContentOrder, template: TemplateStages, total: number): ProcedureCase {
  const fixed = sumDays(
    template.flatMap(({ steps }) => steps.map(({ days }) => (typeof days === 'number' ? days : 0))),
  );
  const rest = order.unfinished === 'too-long' ? total - fixed + 0.25 : total - fixed;
  const stages = template.map((stage, index) =>
    stageOf(order, stage, index, order.unfinished === 'no-time' ? null : rest),
  );
  return {
    id: 'c1',
    name: commonWords.caseName,
    serves: order.serves.map(({ id }) => ({ administrativeProcedureId: id, caseId: null })),
    total: order.unfinished === 'no-time' ? {} : { general: workingDays(total) },
    stages,
  };
}

function stageOf(order: ContentOrder, stage: TemplateStages[number], index: number, rest: number | null): Stage {
  const daysOf = (step: TemplateStep) => (step.days === 'rest' ? rest : step.days);
  const steps = stage.steps.map((step) => ({
    id: step.key,
    kind: step.kind,
    name: step.name,
    description: step.description,
    position: step.position,
    unit: step.unit.replace('{unit}', order.unitName),
    durations: durationsOf(step.days === null ? 'not-counted' : daysOf(step)),
    inputs: '',
    outputs: step.outputs,
    forms: step.forms.map((form) => form.replace('{form}', formCode(order.code))),
    coordinatingBody: '',
    next: (step.exits ?? []).map(([to, condition]) => ({ to, condition })),
  }));
  const subtotal = rest === null ? {} : { general: workingDays(sumDays(stage.steps.map((step) => daysOf(step) ?? 0))) };
  return { id: `g${index + 1}`, name: stage.name, subtotal, steps };
}

function durationsOf(days: number | 'not-counted' | null): { readonly general?: Duration } {
  if (days === null) return {};
  return { general: days === 'not-counted' ? { kind: 'not-counted' } : workingDays(days) };
}

function workingDays(amount: number): Duration {
  return { kind: 'working-days', amount };
}

function formCode(code: string): string {
  return `BM-${code}-01`;
}

function formsOf(code: string, name: string) {
  return [...oneStopForms, [code, name] as const].map(([form, title], index) => ({
    id: `f${index + 1}`,
    code: form,
    name: title,
  }));
}
