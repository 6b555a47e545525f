import type { Day } from '../calendar/day';
import { type Change, type ChangeSetDraft, createChange, updateChange } from '../kernel/change';
import { asId, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { AdministrativeProcedure } from './administrative-procedure';
import { withField } from './import-fields';
import type { ChangedRow, ImportPlan, NewRow } from './import-plan';
import { newAdministrativeProcedure } from './new-administrative-procedure';
import { normaliseText } from './normalise';

/** Facts that go with an import. */
export interface ApplyOptions {
  readonly ids: IdSource;
  readonly generalArea: string;
  /** Name of the file, stored as the source of what it brought. */
  readonly source: string;
  /** Decision that published the changes, `null` when the officer gave none. */
  readonly decision: { readonly number: string; readonly date: Day | null } | null;
}

/** Why nothing was imported. */
export type ApplyError = { readonly type: 'nothing-selected' };

/**
 * Turns the selected rows of a dry run into one undoable change set that carries the decision's number and date.
 * @param selection row numbers; refused and unchanged rows are never written, selected or not
 */
export function applyImport(
  plan: ImportPlan,
  selection: ReadonlySet<number>,
  options: ApplyOptions,
): Result<ChangeSetDraft, ApplyError> {
  const counts = { new: 0, amended: 0, renamed: 0, abolished: 0 };
  const changes: Change[] = [];
  for (const row of plan.rows) {
    if (row.kind === 'refused' || row.kind === 'unchanged' || !selection.has(row.row)) continue;
    const change = row.kind === 'new' ? creation(row, options) : amendment(row, options);
    if (change === null) continue;
    changes.push(change);
    counts[row.kind] += 1;
  }
  if (changes.length === 0) return err({ type: 'nothing-selected' });
  const decision = options.decision === null ? '' : normaliseText(options.decision.number);
  return ok({
    intent: 'register.import',
    detail: { count: changes.length, ...counts, source: options.source, decision },
    undoable: true,
    changes,
  });
}

function creation(row: NewRow, options: ApplyOptions): Change {
  const blank = newAdministrativeProcedure(asId(options.ids()), row.code, row.nationalCode);
  return createChange('administrativeProcedure', withRow(blank, row, options));
}

function amendment(row: ChangedRow, options: ApplyOptions): Change | null {
  return updateChange('administrativeProcedure', row.target, withRow(row.target, row, options));
}

function withRow(
  record: AdministrativeProcedure,
  row: NewRow | ChangedRow,
  options: ApplyOptions,
): AdministrativeProcedure {
  const { decision, generalArea, ids } = options;
  const stated = row.changes.reduce((after, change) => withField(after, change, generalArea, ids), record);
  const number = decision === null ? '' : normaliseText(decision.number);
  const source = row.source || options.source || record.source;
  return {
    ...stated,
    source,
    statusFrom: stated.status === record.status ? record.statusFrom : (decision?.date ?? null),
    publishingDecision:
      decision === null || number === '' ? record.publishingDecision : { number, date: decision.date },
  };
}
