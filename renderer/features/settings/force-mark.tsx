import { IconCalendarTime, IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import type { LegalText } from '../../core/standards/legal-text';
import { useWords } from '../../strings/use-words';
import { ToneText } from '../../ui/tone-text';
import css from './settings.module.css';

/** Whether a legal text is in force on a day, and since when. */
export function ForceMark({ text: { from, to }, day }: { readonly text: LegalText; readonly day: Day }) {
  const words = useWords('settings');
  const since = (start: Day | null) => (start === null ? '' : words('legal.since', { day: formatDay(start) }));
  if (to !== null && to <= day)
    return (
      <>
        <ToneText tone="mute" icon={IconCircleOff}>
          {words('legal.notInForce')}
        </ToneText>
        <Days>{since(to)}</Days>
      </>
    );
  const begun = from === null || from <= day;
  const end = to === null ? '' : ` ${words('legal.until', { day: formatDay(to) })}`;
  return (
    <>
      <ToneText tone={begun ? 'ok' : 'info'} icon={begun ? IconCircleCheck : IconCalendarTime}>
        {words(begun ? 'legal.inForce' : 'legal.notYet')}
      </ToneText>
      <Days>{`${since(from)}${end}`.trim()}</Days>
    </>
  );
}

function Days({ children }: { readonly children: string }) {
  return children === '' ? null : <span className={css.under}>{children}</span>;
}
