import type { Audit } from '../../../core/audits/audit';
import { defaultNotice, noticeStanding } from '../../../core/audits/lifecycle/notice';
import type { Day } from '../../../core/calendar/day';
import { workingCalendar } from '../../../core/calendar/working-calendar';
import { useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Note } from '../../../ui/note';

/** How long before the first sitting a notice of `day` comes; a warning when that is short. */
export function NoticeNote({ audit, day }: { readonly audit: Audit; readonly day: Day }) {
  const { calendarYear } = useWorkspace();
  const words = useWords('audits');
  const standing = noticeStanding(audit, day, workingCalendar(calendarYear.values()));
  if (standing === null) return null;
  const { days, short, firstSitting } = standing;
  return (
    <Note tone={short ? 'warn' : 'ok'}>
      {days <= 0
        ? words('acts.notice.late', { day: formatDate(firstSitting) })
        : words(short ? 'acts.notice.short' : 'acts.notice.fine', { count: days, least: defaultNotice.days })}
    </Note>
  );
}
