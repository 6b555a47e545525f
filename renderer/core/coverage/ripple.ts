import { addMonths, type Day } from '../calendar/day';
import { type Change, type ChangeSetDraft, createChange } from '../kernel/change';
import { asId, type IdSource } from '../kernel/ids';
import { canonicalJson, type Json, type JsonObject } from '../kernel/json';
import type { AdministrativeCase, AdministrativeProcedure } from '../register/administrative-procedure';
import { mappingAt } from './coverage-at';
import { type CoverageRecords, groupBy } from './coverage-index';
import type { ReviewTask } from './mapping';

/** How an administrative procedure changed in a way that its internal procedure must follow. */
export interface RegisterChange {
  readonly kind: 'amended' | 'replaced' | 'abolished';
  /** As it stood before. */
  readonly administrative: AdministrativeProcedure;
}

/** Facts that go with a ripple. */
export interface RippleOptions {
  /** Day on which the legal text or decision takes effect. */
  readonly effectiveFrom: Day;
  readonly today: Day;
  readonly ids: IdSource;
  /** Words for what changed, stored with the task. */
  readonly cause: (change: RegisterChange) => string;
}

/** Months within which changes of the law must reach the quality system: QĐ 19/2014/QĐ-TTg, Art. 4.4a. */
const MONTHS_TO_FOLLOW = 3;

/** Fields whose change may alter how the procedure is handled. */
const TELLING_FIELDS = [
  'cases',
  'fee',
  'channels',
  'onlineLevel',
  'result',
  'legalBasis',
  'implementingAgencies',
] as const;

/**
 * Adds to a change of the register the reviews that it opens: one on the internal procedure of each administrative
 * procedure that was amended, replaced or abolished. What was blank before is completed, not amended; the same review is not opened twice.
 * @param draft change set about to be committed, such as an import; returned as it is when it opens nothing
 */
export function withRipple(
  draft: ChangeSetDraft,
  records: Pick<CoverageRecords, 'administrativeProcedure' | 'mapping' | 'procedure' | 'reviewTask'>,
  options: RippleOptions,
): ChangeSetDraft {
  const { effectiveFrom, today, ids } = options;
  const dueOn = addMonths(effectiveFrom, MONTHS_TO_FOLLOW);
  const openedOn = effectiveFrom < today ? effectiveFrom : today;
  const mappings = groupBy(records.mapping.values(), (mapping) => mapping.administrativeProcedureId);
  const open = new Set([...records.reviewTask.values()].filter(({ closedOn }) => closedOn === null).map(taskKey));
  const tasks = registerChanges(draft, records).flatMap((change): readonly ReviewTask[] => {
    const { administrative } = change;
    const mapping = mappingAt(mappings.get(administrative.id), effectiveFrom > today ? effectiveFrom : today);
    if (mapping === null || !records.procedure.has(mapping.procedureId)) return [];
    const task: ReviewTask = {
      id: asId(ids()),
      procedureId: mapping.procedureId,
      administrativeProcedureId: administrative.id,
      cause: options.cause(change),
      openedOn,
      dueOn,
      closedOn: null,
      outcome: null,
    };
    return open.has(taskKey(task)) ? [] : [task];
  });
  if (tasks.length === 0) return draft;
  return {
    ...draft,
    detail: { ...draft.detail, reviews: tasks.length },
    changes: [...draft.changes, ...tasks.map((task) => createChange('reviewTask', task))],
  };
}

/** The amendments and endings of administrative procedures in a change set, in its order. */
export function registerChanges(
  draft: ChangeSetDraft,
  records: Pick<CoverageRecords, 'administrativeProcedure'>,
): readonly RegisterChange[] {
  return draft.changes.flatMap((change) => {
    if (change.op !== 'update' || change.entity !== 'administrativeProcedure') return [];
    const administrative = records.administrativeProcedure.get(change.id);
    const kind = administrative === undefined ? null : kindOf(change, administrative);
    return administrative === undefined || kind === null ? [] : [{ kind, administrative }];
  });
}

function kindOf(
  { set }: Extract<Change, { op: 'update' }>,
  before: AdministrativeProcedure,
): RegisterChange['kind'] | null {
  const { status } = set;
  if (status !== before.status && (status === 'abolished' || status === 'replaced' || status === 'amended'))
    return status;
  return TELLING_FIELDS.some((field) => tells(field, before, set)) ? 'amended' : null;
}

function tells(field: (typeof TELLING_FIELDS)[number], before: AdministrativeProcedure, set: JsonObject): boolean {
  const after = set[field];
  if (after === undefined) return false;
  if (field !== 'cases') return !isBlank(before[field]) && canonicalJson(before[field]) !== canonicalJson(after);
  const cases = after as unknown as readonly AdministrativeCase[];
  return before.cases.some((old) => {
    const now = cases.find(({ id }) => id === old.id);
    if (now === undefined) return true;
    const times = !isBlank(Object.keys(old.statutory)) && !sameJson(old.statutory, now.statutory);
    return (
      times ||
      (!isBlank(old.timeText) && old.timeText !== now.timeText) ||
      (!isBlank(old.dossier) && !sameJson(old.dossier, now.dossier))
    );
  });
}

function sameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

function isBlank(value: string | readonly unknown[] | null): boolean {
  return value === null || value.length === 0;
}

function taskKey(task: ReviewTask): string {
  return `${task.procedureId} ${task.administrativeProcedureId} ${task.dueOn} ${task.cause}`;
}
