import { foldText } from '../../../core/kernel/fold-text';
import type { ProcedureRow } from './procedure-rows';

/** Filters of the list as they stand in the address; `''` lets everything through. */
export interface ListFilter {
  readonly text: string;
  /** A revision status, `steps-missing`, or `open` for those being worked on. */
  readonly state: string;
  readonly unit: string;
  readonly kind: string;
}

/** Rows that pass all filters; words are looked for in code, title, unit and served codes, diacritics aside. */
export function filterRows(rows: readonly ProcedureRow[], filter: ListFilter): readonly ProcedureRow[] {
  const words = foldText(filter.text).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.state === '' || hasState(row, filter.state)) &&
      (filter.unit === '' || row.procedure.ownerUnitId === filter.unit) &&
      (filter.kind === '' || row.procedure.kind === filter.kind) &&
      hasWords(row, words),
  );
}

/** Whether a row is in a state of the filter. */
export function hasState(row: ProcedureRow, state: string): boolean {
  if (state === 'steps-missing') return isWithoutSteps(row);
  if (state === 'open') return row.open !== null;
  return row.status === state;
}

/** True when nothing says how the procedure runs: no steps in the revision shown. */
export function isWithoutSteps({ revision, steps }: ProcedureRow): boolean {
  return revision !== null && steps === 0;
}

/** States that some row has, in the order of the lifecycle, with their numbers. */
export function stateCounts(rows: readonly ProcedureRow[]): readonly (readonly [ListState, number])[] {
  return listStates
    .map((state) => [state, rows.filter((row) => hasState(row, state)).length] as const)
    .filter(([, count]) => count > 0);
}

/** What the list can be filtered by, in order. */
export type ListState = (typeof listStates)[number];

const listStates = [
  'effective',
  'approved',
  'awaiting-approval',
  'awaiting-review',
  'changes-asked',
  'draft',
  'superseded',
  'withdrawn',
  'open',
  'steps-missing',
] as const;

function hasWords({ procedure, unitName, codes }: ProcedureRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldText(`${procedure.code} ${procedure.title} ${unitName} ${codes.join(' ')}`);
  return words.every((word) => text.includes(word));
}
