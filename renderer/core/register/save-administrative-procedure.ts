import { isDay } from '../calendar/day';
import { type ChangeSetDraft, createChange, updateChange } from '../kernel/change';
import { asId, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { AdministrativeCase, AdministrativeProcedure } from './administrative-procedure';
import { type CodeProblem, codeKey, parseCode } from './code';
import { normaliseLines, normaliseText } from './normalise';

/** What the officer types: everything but the identity, the key and the scope, which has its own intent. */
export type AdministrativeProcedureInput = Omit<AdministrativeProcedure, 'id' | 'nationalCode' | 'scopePeriods'>;

/** A field that cannot be stored as typed. */
export type InputProblem =
  | { readonly field: 'code'; readonly type: 'code-missing' }
  | {
      readonly field: 'code';
      readonly type: 'code-invalid';
      readonly problem: CodeProblem;
      readonly suggestion: string | null;
    }
  | { readonly field: 'code'; readonly type: 'code-taken'; readonly name: string }
  | { readonly field: 'name'; readonly type: 'name-missing' }
  | { readonly field: 'statusFrom'; readonly type: 'date-invalid' }
  | { readonly field: 'publishingDecision'; readonly type: 'date-invalid' }
  | { readonly field: 'publishingDecision'; readonly type: 'number-missing' }
  | { readonly field: 'successorId'; readonly type: 'successor-itself' }
  | { readonly field: 'cases'; readonly type: 'case-name-missing'; readonly caseId: string }
  | { readonly field: 'cases'; readonly type: 'case-name-repeated'; readonly caseId: string };

/** Why nothing was stored. */
export type SaveError =
  | { readonly type: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly type: 'no-change' };

/**
 * Stores one administrative procedure as typed, new when `before` is `null`; texts are normalised, all problems told at once.
 * A new one starts with its scope undetermined.
 */
export function saveAdministrativeProcedure(
  before: AdministrativeProcedure | null,
  input: AdministrativeProcedureInput,
  existing: Iterable<AdministrativeProcedure>,
  ids: IdSource,
): Result<ChangeSetDraft, SaveError> {
  const tidy = normaliseInput(input);
  const reading = parseCode(tidy.code);
  const nationalCode = reading.type === 'national' ? reading.nationalCode : null;
  const problems = [...codeProblems(before, tidy, nationalCode, existing), ...otherProblems(before, tidy)];
  if (problems.length > 0) return err({ type: 'invalid', problems });
  const id = before?.id ?? asId<'administrativeProcedure'>(ids());
  const after: AdministrativeProcedure = { ...tidy, id, nationalCode, scopePeriods: before?.scopePeriods ?? [] };
  const change =
    before === null
      ? createChange('administrativeProcedure', after)
      : updateChange('administrativeProcedure', before, after);
  if (change === null) return err({ type: 'no-change' });
  const intent = before === null ? 'register.add' : 'register.edit';
  return ok({ intent, detail: { code: after.code, name: after.name }, undoable: true, changes: [change] });
}

function codeProblems(
  before: AdministrativeProcedure | null,
  input: AdministrativeProcedureInput,
  nationalCode: string | null,
  existing: Iterable<AdministrativeProcedure>,
): readonly InputProblem[] {
  const reading = parseCode(input.code);
  if (reading.type === 'empty') return [{ field: 'code', type: 'code-missing' }];
  if (reading.type === 'invalid') {
    return [{ field: 'code', type: 'code-invalid', problem: reading.problem, suggestion: reading.suggestion }];
  }
  const key = codeKey({ code: reading.code, nationalCode });
  for (const other of existing) {
    if (other.id !== before?.id && codeKey(other) === key) {
      return [{ field: 'code', type: 'code-taken', name: other.name }];
    }
  }
  return [];
}

function otherProblems(
  before: AdministrativeProcedure | null,
  input: AdministrativeProcedureInput,
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (input.name === '') problems.push({ field: 'name', type: 'name-missing' });
  if (input.statusFrom !== null && !isDay(input.statusFrom))
    problems.push({ field: 'statusFrom', type: 'date-invalid' });
  const decision = input.publishingDecision;
  if (decision !== null && decision.number === '') {
    problems.push({ field: 'publishingDecision', type: 'number-missing' });
  }
  if (decision?.date !== undefined && decision.date !== null && !isDay(decision.date)) {
    problems.push({ field: 'publishingDecision', type: 'date-invalid' });
  }
  if (before !== null && input.successorId === before.id) {
    problems.push({ field: 'successorId', type: 'successor-itself' });
  }
  return [...problems, ...caseProblems(input.cases)];
}

/** Several cases need names that tell them apart. */
function caseProblems(cases: readonly AdministrativeCase[]): readonly InputProblem[] {
  if (cases.length < 2) return [];
  const seen = new Set<string>();
  return cases.flatMap((one): InputProblem[] => {
    const name = one.name.toLowerCase();
    if (name === '') return [{ field: 'cases', type: 'case-name-missing', caseId: one.id }];
    if (seen.has(name)) return [{ field: 'cases', type: 'case-name-repeated', caseId: one.id }];
    seen.add(name);
    return [];
  });
}

function normaliseInput(input: AdministrativeProcedureInput): AdministrativeProcedureInput {
  const { publishingDecision: decision } = input;
  const number = decision === null ? '' : normaliseText(decision.number);
  return {
    ...input,
    code: normaliseText(input.code),
    name: normaliseText(input.name),
    field: normaliseText(input.field),
    level: normaliseText(input.level),
    kind: normaliseText(input.kind),
    fee: paragraphs(input.fee),
    result: paragraphs(input.result),
    source: normaliseText(input.source),
    issuingAgencies: lines(input.issuingAgencies),
    implementingAgencies: lines(input.implementingAgencies),
    channels: lines(input.channels),
    legalBasis: lines(input.legalBasis),
    publishingDecision: decision === null || (number === '' && decision.date === null) ? null : { ...decision, number },
    cases: input.cases.map((one) => ({ ...one, name: normaliseText(one.name), timeText: paragraphs(one.timeText) })),
  };
}

function lines(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap(normaliseLines))];
}

function paragraphs(text: string): string {
  return normaliseLines(text).join('\n');
}
