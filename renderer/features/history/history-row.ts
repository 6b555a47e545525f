import type { Day } from '../../core/calendar/day';
import { foldText } from '../../core/kernel/fold-text';
import type { Instant } from '../../core/kernel/instant';
import type { JsonObject } from '../../core/kernel/json';
import type { Person } from '../../core/organisation/person';
import type { ChangeSetHeader } from '../../data/store';
import { intentWords } from '../../strings/intent-words';
import { useWords, type Words } from '../../strings/use-words';
import { isObject } from './field-changes';
import type { HistoryQuery } from './history-query';

/** A line of the log. */
export interface HistoryRow {
  readonly header: ChangeSetHeader;
  readonly what: string;
  readonly who: string;
  /** Local day on which it was recorded. */
  readonly day: Day;
}

/** Lines of the log, newest first, in the reader's language. */
export function historyRows(
  headers: readonly ChangeSetHeader[],
  people: ReadonlyMap<string, Person>,
  words: Words<'history'>,
): readonly HistoryRow[] {
  return headers.map((header) => ({
    header,
    // looked up when it is shown or searched: thousands of lines are neither
    get what() {
      return whatWords(header, words);
    },
    who: header.actor === null ? words('nobody') : (people.get(header.actor)?.name ?? words('unknownPerson')),
    day: localDay(header.at),
  }));
}

/** Filters of the log. */
export type RowFilter = Pick<HistoryQuery, 'search' | 'person' | 'from' | 'to'>;

/** Lines that hold all the words looked for, diacritics aside, by the person and within the days; `sets`, when given, are the only ones that stay. */
export function filterRows(
  rows: readonly HistoryRow[],
  { search, person, from, to }: RowFilter,
  sets: ReadonlySet<string> | null = null,
): readonly HistoryRow[] {
  const wanted = foldText(search).split(/\s+/).filter(Boolean);
  return rows.filter(({ header, what, who, day }) => {
    if (person !== '' && header.actor !== person) return false;
    if ((from !== null && day < from) || (to !== null && day > to)) return false;
    if (sets !== null && !sets.has(header.id)) return false;
    if (wanted.length === 0) return true;
    const text = foldText(`${what} ${who}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Says what a change set did, in the reader's language. */
export function useWhatWords(): (header: ChangeSetHeader) => string {
  const words = useWords('history');
  return (header) => whatWords(header, words);
}

/** What a change set did; one that takes another back names that one. */
function whatWords(header: ChangeSetHeader, words: Words<'history'>): string {
  const { intent, detail } = header.detail;
  if (header.undoes === null || typeof intent !== 'string') return intentWords(header.intent, header.detail);
  const what = intentWords(intent, isObject(detail) ? detail : ({} as JsonObject));
  return words(header.intent === 'history.redo' ? 'redid' : 'undid', { what });
}

/** Local day of a moment. */
function localDay(at: Instant): Day {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
