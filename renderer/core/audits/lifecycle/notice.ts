import type { Day } from '../../calendar/day';
import { daysBetween } from '../../calendar/day';
import { countWorkingDays, type WorkingCalendar } from '../../calendar/working-calendar';
import type { Audit } from '../audit';

/** How long before the first sitting the auditees are to be told; editable. */
export interface NoticeRule {
  readonly days: number;
  readonly kind: 'working-days' | 'calendar-days';
}

/** What agencies print in their programmes: at least 5 working days. */
export const defaultNotice: NoticeRule = { days: 5, kind: 'working-days' };

/** How a notice of `day` stands to the first sitting. `days` is negative when it came after it. */
export interface NoticeStanding {
  readonly firstSitting: Day;
  readonly days: number;
  readonly short: boolean;
}

/** Days between a notice of `day` and the first sitting, `null` without sittings. Too few is a warning, never a refusal. */
export function noticeStanding(
  { sittings }: Audit,
  day: Day,
  calendar: WorkingCalendar,
  rule: NoticeRule = defaultNotice,
): NoticeStanding | null {
  const firstSitting = sittings.map((sitting) => sitting.day).sort()[0];
  if (firstSitting === undefined) return null;
  const days =
    rule.kind === 'working-days' ? countWorkingDays(calendar, day, firstSitting) : daysBetween(day, firstSitting);
  return { firstSitting, days, short: days < rule.days };
}
