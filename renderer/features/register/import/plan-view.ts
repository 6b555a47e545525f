import type { ChangedRow, ImportPlan, NewRow, RefusedRow, UnchangedRow } from '../../../core/register/import-plan';

/** Kinds of planned rows in the order of their counts. */
export const planKinds = ['new', 'amended', 'renamed', 'abolished', 'unchanged', 'refused'] as const;

/** Kind of a planned row. */
export type PlanKind = (typeof planKinds)[number];

/** The rows of a plan by kind. */
export interface RowsByKind {
  readonly new: readonly NewRow[];
  readonly amended: readonly ChangedRow[];
  readonly renamed: readonly ChangedRow[];
  readonly abolished: readonly ChangedRow[];
  readonly unchanged: readonly UnchangedRow[];
  readonly refused: readonly RefusedRow[];
}

/** Sorts a plan by kind, rows in their order. */
export function rowsByKind(plan: ImportPlan): RowsByKind {
  const groups = Map.groupBy(plan.rows, (row) => row.kind);
  return Object.fromEntries(planKinds.map((kind) => [kind, groups.get(kind) ?? []])) as unknown as RowsByKind;
}

/** The kind to show first: the first one that would write something, else what was refused, else unchanged. */
export function firstKind(rows: RowsByKind): PlanKind {
  return (
    planKinds.find((kind) => isWritable(kind) && rows[kind].length > 0) ??
    (rows.refused.length > 0 ? 'refused' : 'unchanged')
  );
}

/** True for the kinds that write something. */
export function isWritable(kind: PlanKind): boolean {
  return kind !== 'unchanged' && kind !== 'refused';
}

/** Numbers of all rows that can be imported: what is chosen at first. */
export function writableRows(plan: ImportPlan): ReadonlySet<number> {
  return new Set(plan.rows.filter((row) => isWritable(row.kind)).map((row) => row.row));
}
