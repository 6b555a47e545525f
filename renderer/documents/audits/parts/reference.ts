import type { AgencyName } from '../../../core/organisation/agency';
import type { PaperContext } from '../audit-records';
import { longDay } from './dates';
import { type Numbered, numberLine, type OfficeKind } from './office';

/** How another document cites one: its number and day as far as they are recorded, empty without a number. */
export function reference(
  kind: OfficeKind,
  names: AgencyName,
  { number, date }: Numbered,
  { labels }: Pick<PaperContext, 'labels'>,
): string {
  if (number === null || number.trim() === '') return '';
  const text = numberLine(kind, names, number)
    .map((run) => run.text)
    .join('');
  return date === null
    ? labels('head.numberedOnly', { number: text })
    : labels('head.numbered', { number: text, date: longDay(date, labels) });
}
