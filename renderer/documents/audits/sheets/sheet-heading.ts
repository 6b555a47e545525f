import { formatDay } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import type { PaperContext } from '../audit-records';

/** Lines above a table: its title, the agency with the day, and the mark of sample data. */
export function sheetHeading(title: string, { agency, day, labels }: PaperContext): readonly string[] {
  return [
    title,
    `${agencyNameAt(agency, day).name}. ${labels('sheet.asOf', { date: formatDay(day) })}`,
    ...(agency.isSample ? [labels('stamp.sample')] : []),
  ];
}
