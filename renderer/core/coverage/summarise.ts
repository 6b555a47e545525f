import type { CoverageRow } from './coverage-at';
import { groupBy } from './coverage-index';
import { type CoverageFigures, coverageFigures } from './figures';

/** What the rows of the matrix stand for. */
export type SummaryDimension = 'field' | 'unit' | 'level';

/** One row of the matrix. */
export interface SummaryRow {
  /** Field or level as written in the register, id of the owner unit; `''` when there is none. */
  readonly key: string;
  readonly figures: CoverageFigures;
}

/** The matrix: rows in the order of their keys, totals over all. */
export interface CoverageSummary {
  readonly rows: readonly SummaryRow[];
  readonly total: CoverageFigures;
}

/** Counts by field, owner unit or level; every administrative procedure stands in exactly one row. */
export function summarise(coverage: readonly CoverageRow[], by: SummaryDimension): CoverageSummary {
  const groups = groupBy(coverage, (row) => summaryKey(row, by));
  const rows = [...groups].map(([key, members]) => ({ key, figures: coverageFigures(members) }));
  rows.sort((a, b) => compareKeys(a.key, b.key));
  return { rows, total: coverageFigures(coverage) };
}

/** The matrix row of an administrative procedure. Its unit is the owner of the procedure that it is mapped to. */
export function summaryKey(row: CoverageRow, by: SummaryDimension): string {
  switch (by) {
    case 'field':
      return row.administrative.field.trim();
    case 'level':
      return row.administrative.level.trim();
    case 'unit':
      return row.procedure?.ownerUnitId ?? '';
  }
}

function compareKeys(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a.localeCompare(b, 'vi');
}
