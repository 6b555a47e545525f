import type { Day } from '../../../core/calendar/day';
import type { SheetSpec } from '../../../documents/xlsx/sheet-spec';
import { formatDate } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { ProcedureRow } from './procedure-rows';

interface ListWords {
  readonly procedures: Words<'procedures'>;
  readonly common: Words<'common'>;
}

/** The list as a sheet: exactly the rows given, names in full. */
export function listSheet(rows: readonly ProcedureRow[], day: Day, isSample: boolean, words: ListWords): SheetSpec {
  const { procedures, common } = words;
  const column = (
    key: 'code' | 'title' | 'unit' | 'kind' | 'decision' | 'state' | 'codes' | 'origin',
    width: number,
  ) => ({
    title: procedures(`columns.${key}`),
    width,
  });
  const figure = (key: 'issueNo' | 'amendmentNo' | 'steps' | 'files') => ({
    title: procedures(`columns.${key}`),
    width: 9,
    kind: 'number' as const,
  });
  const date = (key: 'decisionDate' | 'effectiveFrom') => ({
    title: procedures(`columns.${key}`),
    width: 13,
    kind: 'day' as const,
  });
  return {
    name: procedures('listed.sheet'),
    heading: [
      procedures('listed.heading'),
      procedures('listed.asOf', { day: formatDate(day) }),
      ...(isSample ? [procedures('listed.sample')] : []),
    ],
    frozenColumns: 1,
    columns: [
      column('code', 14),
      column('title', 60),
      column('kind', 18),
      column('unit', 28),
      figure('issueNo'),
      figure('amendmentNo'),
      column('decision', 18),
      date('decisionDate'),
      date('effectiveFrom'),
      column('state', 24),
      column('origin', 18),
      figure('steps'),
      column('codes', 40),
      figure('files'),
    ],
    rows: rows.map((row) => [
      row.procedure.code,
      row.procedure.title,
      procedures(`kinds.${row.procedure.kind}`),
      row.unitName,
      row.revision?.issueNo ?? null,
      row.revision?.amendmentNo ?? null,
      row.decision?.number ?? null,
      row.decision?.date ?? null,
      row.revision?.effectiveFrom ?? null,
      row.status === null ? null : common(`states.revision.${row.status}`),
      row.revision === null ? null : procedures(`listed.${row.revision.origin}`),
      row.steps,
      row.codes.join('; '),
      row.files,
    ]),
  };
}
