import type { Duration } from '../../core/calendar/duration';
import type { AdministrativeProcedure } from '../../core/register/administrative-procedure';
import { formatNumber } from '../../strings/format';
import type { Words } from '../../strings/use-words';

/** A time limit in words: `10 ngày làm việc`. */
export function limitWords(limit: Duration, words: Words<'register'>): string {
  return 'amount' in limit
    ? words(`duration.${limit.kind}`, { amount: formatNumber(limit.amount, 3), count: limit.amount })
    : words(`duration.${limit.kind}`);
}

/** Both limits of the general area class for a list: words, or `null` where nothing is entered. */
export interface LimitLine {
  readonly statutory: string | null;
  readonly provincial: string | null;
  /** The source's own words, where they could not be read. */
  readonly text: string;
}

/** What a list shows of the limits; several cases show how many there are. */
export function limitLine(record: AdministrativeProcedure, area: string, words: Words<'register'>): LimitLine {
  const [only, ...others] = record.cases;
  if (only === undefined) return { statutory: null, provincial: null, text: '' };
  if (others.length > 0) {
    return { statutory: words('limit.cases', { count: record.cases.length }), provincial: '', text: '' };
  }
  const statutory = only.statutory[area];
  const provincial = only.provincial[area];
  return {
    statutory:
      statutory === undefined ? (only.timeText === '' ? null : words('limit.asWorded')) : limitWords(statutory, words),
    provincial: provincial === undefined ? null : limitWords(provincial, words),
    text: only.timeText,
  };
}
