import { type Day, isDay } from '../../calendar/day';
import type { TextPlace } from './find-names';
import { anyOf, wordStart } from './phrase-pattern';
import { dayLeads } from './wording-rules.data';

const DAY = new RegExp(
  `(?<lead>${wordStart}${anyOf(dayLeads)}\\s+)?${wordStart}(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?:[/.-](?<year>\\d{4}))?(?![\\p{L}\\p{N}/-])`,
  'giu',
);

/**
 * Places of days in composed text that can only be deadlines: written after a word such as "trước", or later than the day of the
 * sitting. A former day with its year is a fact; a day without a year needs the word before, since `2/3` is mostly a share.
 */
export function findDays(text: string, heldOn: Day): readonly TextPlace[] {
  return [...text.matchAll(DAY)].flatMap(({ index, 0: found, groups }) => {
    const day = dayOf(groups?.day, groups?.month, groups?.year ?? heldOn.slice(0, 4));
    if (day === null) return [];
    const isDeadline = groups?.lead !== undefined || (groups?.year !== undefined && day > heldOn);
    return isDeadline ? [{ from: index, to: index + found.length }] : [];
  });
}

function dayOf(day = '', month = '', year = ''): Day | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
