import type { Duration } from '../../core/calendar/duration';
import type { AdministrativeProcedure } from '../../core/register/administrative-procedure';
import { formatNumber } from '../../strings/format';
import type { Words } from '../../strings/use-words';

/** A time limit in full words, which the parser of durations reads back. */
export function limitWords(limit: Duration, words: Words<'register'>): string {
  return 'amount' in limit
    ? words(`duration.${limit.kind}`, { amount: formatNumber(limit.amount, 3), count: limit.amount })
    : words(`duration.${limit.kind}`);
}

/** A time limit as lists abbreviate it. */
function shortLimitWords(limit: Duration, words: Words<'register'>): string {
  return limit.kind === 'working-days'
    ? words('limit.workingShort', { amount: formatNumber(limit.amount, 3), count: limit.amount })
    : limitWords(limit, words);
}

/** Both limits of the general area class for a list: words, or `null` where nothing is entered. */
export interface LimitLine {
  readonly statutory: string | null;
  readonly provincial: string | null;
  /** Both in full, for a tip. */
  readonly full: string;
  /** The source's own words, where they could not be read. */
  readonly text: string;
}

/** What a list shows of the limits; several cases show how many there are. */
export function limitLine(record: AdministrativeProcedure, area: string, words: Words<'register'>): LimitLine {
  const [only, ...others] = record.cases;
  if (only === undefined) return { statutory: null, provincial: null, full: '', text: '' };
  if (others.length > 0) {
    return { statutory: words('limit.cases', { count: record.cases.length }), provincial: '', full: '', text: '' };
  }
  const statutory = only.statutory[area];
  const provincial = only.provincial[area];
  const worded = only.timeText === '' ? null : words('limit.asWorded');
  const known = [statutory, provincial].flatMap((limit) => (limit === undefined ? [] : limitWords(limit, words)));
  return {
    statutory: statutory === undefined ? worded : shortLimitWords(statutory, words),
    provincial: provincial === undefined ? null : shortLimitWords(provincial, words),
    full: [...known, only.timeText].filter(Boolean).join('\n'),
    text: only.timeText,
  };
}
