import { type Day, formatDay } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { SheetSpec } from '../../documents/xlsx/sheet-spec';
import type { Words } from '../../strings/use-words';

/** The listed rows as a sheet, in the order of the list: register, state, procedure and its dates. */
export function coverageSheet(
  rows: readonly CoverageRow[],
  day: Day,
  words: Words<'coverage'>,
  common: Words<'common'>,
  heading: readonly string[],
): SheetSpec {
  return {
    name: words('file.sheet'),
    heading: [...heading, `${words('asOf')} ${formatDay(day)}`],
    frozenColumns: 2,
    columns: [
      { title: words('file.code'), width: 24 },
      { title: words('file.tthc'), width: 60 },
      { title: words('file.field'), width: 24 },
      { title: words('file.level'), width: 12 },
      { title: words('file.state'), width: 26 },
      { title: words('file.procedureCode'), width: 14 },
      { title: words('file.procedure'), width: 44 },
      { title: words('file.revision'), width: 14 },
      { title: words('file.effectiveFrom'), width: 13, kind: 'day' },
      { title: words('file.mappedFrom'), width: 13, kind: 'day' },
      { title: words('file.reviewDue'), width: 13, kind: 'day' },
      { title: words('file.note'), width: 36 },
    ],
    rows: rows.map((row) => [
      row.administrative.code,
      row.administrative.name,
      row.administrative.field,
      row.administrative.level,
      common(`states.coverage.${row.state}`),
      row.procedure?.code ?? null,
      row.procedure?.title ?? null,
      row.revision === null ? null : `${row.revision.issueNo} / ${row.revision.amendmentNo}`,
      row.revision?.effectiveFrom ?? null,
      row.mapping?.from ?? null,
      row.review.dueOn,
      noteOf(row, words),
    ]),
  };
}

function noteOf({ outReason, exclusion, review, state }: CoverageRow, words: Words<'coverage'>): string | null {
  if (outReason !== null) return words(`out.${outReason}`);
  if (state === 'excluded' && exclusion !== null)
    return `${exclusion.reason} (${words('exclusion.periodText', {
      from: formatDay(exclusion.from),
      until: formatDay(exclusion.until),
    })})`;
  return review.task?.cause ?? null;
}
