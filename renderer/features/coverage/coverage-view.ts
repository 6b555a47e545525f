import { addMonths, type Day, endOfMonth, isDay } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { CoverageState } from '../../core/coverage/coverage-state';
import { type FigureName, isCountedIn, isFigureName } from '../../core/coverage/figures';
import { type SummaryDimension, summaryKey } from '../../core/coverage/summarise';
import { foldText } from '../../core/kernel/fold-text';

/** What the screen shows, as its address says. */
export interface CoverageView {
  readonly day: Day;
  readonly since: Day;
  readonly by: SummaryDimension | 'clause';
  /** Row of the matrix that the list is narrowed to, `null` for all; `''` is the nameless row. */
  readonly row: string | null;
  readonly show: FigureName;
}

/** In the address the nameless row of the matrix is written so, since an empty value would vanish. */
const NAMELESS = '-';

const dimensions: readonly string[] = ['field', 'unit', 'level', 'clause'];

/** Reads the address; what is missing or unreadable gets its default: today, the end of last month, gaps by field. */
export function readView(query: Readonly<Record<string, string>>, today: Day): CoverageView {
  const { day = '', since = '', by = '', row, show = '' } = query;
  return {
    day: isDay(day) ? day : today,
    since: isDay(since) ? since : endOfMonth(addMonths(today, -1)),
    by: dimensions.includes(by) ? (by as CoverageView['by']) : 'field',
    row: row === undefined ? null : row === NAMELESS ? '' : row,
    show: isFigureName(show) ? show : 'gap',
  };
}

/** A row of the matrix as the address writes it. */
export function writeRow(key: string | null): string | null {
  return key === '' ? NAMELESS : key;
}

/** The administrative procedures that the list shows, in the order of the work that waits. */
export function listRows(
  coverage: readonly CoverageRow[],
  { show, row, by }: Pick<CoverageView, 'show' | 'row' | 'by'>,
  search: string,
): readonly CoverageRow[] {
  const wanted = foldText(search).split(' ').filter(Boolean);
  return coverage
    .filter((each) => isCountedIn(show, each.state))
    .filter((each) => row === null || by === 'clause' || summaryKey(each, by) === row)
    .filter(({ administrative: { code, name }, procedure }) => {
      if (wanted.length === 0) return true;
      const text = foldText(`${code} ${name} ${procedure?.code ?? ''}`);
      return wanted.every((word) => text.includes(word));
    })
    .toSorted(
      (a, b) => urgency[a.state] - urgency[b.state] || compareText(a.administrative.code, b.administrative.code),
    );
}

const urgency: Readonly<Record<CoverageState, number>> = {
  'review-overdue': 0,
  'not-covered': 1,
  'obsolete-only': 2,
  'draft-only': 3,
  'approved-not-effective': 4,
  excluded: 5,
  undetermined: 6,
  'under-review': 7,
  'up-to-date': 8,
  out: 9,
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
