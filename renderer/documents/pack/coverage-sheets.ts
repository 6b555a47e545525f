import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import { coverageStates, isGap } from '../../core/coverage/coverage-state';
import type { CoverageFigures } from '../../core/coverage/figures';
import { summarise } from '../../core/coverage/summarise';
import type { SheetCell, SheetSpec } from '../xlsx/sheet-spec';
import { coverageNote, statutoryText } from './coverage-notes';
import type { PackLabels } from './pack-labels';

/** What the coverage spreadsheet says besides its rows. */
export interface CoverageSheetHead {
  readonly agency: string;
  readonly sample: boolean;
  readonly day: Day;
  /** General class of area. */
  readonly areaClass: string;
}

/** The coverage spreadsheet: every row of the register with its mapping and state, the gaps, the summary by field with both rates. */
export function coverageSheets(
  rows: readonly CoverageRow[],
  head: CoverageSheetHead,
  labels: PackLabels,
): readonly SheetSpec[] {
  const { text } = labels;
  const stamp = head.sample ? ` ${text('stamp.sample')}` : '';
  const date = formatDay(head.day).replaceAll('/', '-');
  return [
    registerSheet(text('pack.sheetRegister', { date }) + stamp, rows, head, labels),
    registerSheet(
      text('pack.sheetGaps') + stamp,
      rows.filter(({ state }) => isGap(state)),
      head,
      labels,
    ),
    fieldSheet(text('pack.sheetFields') + stamp, rows, head, labels),
  ];
}

function registerSheet(
  name: string,
  rows: readonly CoverageRow[],
  { areaClass }: CoverageSheetHead,
  { text, state }: PackLabels,
): SheetSpec {
  return {
    name,
    frozenColumns: 2,
    columns: [
      { title: text('pack.number'), width: 6, kind: 'number' },
      { title: text('pack.code'), width: 24 },
      { title: text('pack.name'), width: 64 },
      { title: text('pack.field'), width: 26 },
      { title: text('pack.level'), width: 14 },
      { title: text('pack.statutory'), width: 20 },
      { title: text('pack.scope'), width: 16 },
      { title: text('pack.state'), width: 28 },
      { title: text('pack.procedure'), width: 16 },
      { title: text('pack.procedureTitle'), width: 44 },
      { title: text('pack.issue'), width: 10 },
      { title: text('pack.effectiveFrom'), width: 13, kind: 'day' },
      { title: text('pack.mappedFrom'), width: 13, kind: 'day' },
      { title: text('pack.note'), width: 40 },
    ],
    rows: rows.map((row, index): SheetCell[] => [
      index + 1,
      row.administrative.code,
      row.administrative.name,
      row.administrative.field,
      row.administrative.level,
      statutoryText(row, areaClass, text),
      text(`pack.in.${row.state === 'out' ? 'out' : row.state === 'undetermined' ? 'undetermined' : 'in'}`),
      state(row.state),
      row.procedure?.code ?? null,
      row.procedure?.title ?? null,
      row.revision === null ? null : issueText(row.revision.issueNo, row.revision.amendmentNo),
      row.revision?.effectiveFrom ?? null,
      row.mapping?.from ?? null,
      coverageNote(row, text),
    ]),
  };
}

function fieldSheet(
  name: string,
  rows: readonly CoverageRow[],
  head: CoverageSheetHead,
  { text, state }: PackLabels,
): SheetSpec {
  const summary = summarise(rows, 'field');
  const cells = (title: string, figures: CoverageFigures): SheetCell[] => [
    title,
    Object.values(figures.counts).reduce((sum, count) => sum + count, 0),
    ...coverageStates.map((one) => figures.counts[one]),
    figures.inScope,
    figures.covered,
    figures.coveredRate,
    figures.upToDate,
    figures.upToDateRate,
  ];
  return {
    name,
    heading: [
      `${head.agency}${head.sample ? ` – ${text('stamp.sample')}` : ''}`,
      text('pack.asOf', { date: formatDay(head.day) }),
      text('pack.rates'),
    ],
    frozenColumns: 1,
    columns: [
      { title: text('pack.field'), width: 36 },
      { title: text('pack.all'), width: 10, kind: 'number' },
      ...coverageStates.map((one) => ({ title: state(one), width: 13, kind: 'number' as const })),
      { title: text('pack.inScope'), width: 10, kind: 'number' },
      { title: text('pack.covered'), width: 10, kind: 'number' },
      { title: text('pack.coveredShare'), width: 12, kind: 'share' },
      { title: text('pack.upToDate'), width: 12, kind: 'number' },
      { title: text('pack.upToDateShare'), width: 14, kind: 'share' },
    ],
    rows: [
      ...summary.rows.map(({ key, figures }) => cells(key === '' ? text('pack.noField') : key, figures)),
      { bold: true, cells: cells(text('pack.total'), summary.total) },
    ],
  };
}

function issueText(issueNo: number, amendmentNo: number): string {
  return `${String(issueNo).padStart(2, '0')}/${String(amendmentNo).padStart(2, '0')}`;
}
