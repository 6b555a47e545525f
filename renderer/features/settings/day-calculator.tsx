import { useState } from 'react';
import { type Day, formatDay } from '../../core/calendar/day';
import {
  addWorkingDays,
  addWorkingHours,
  countWorkingDays,
  unsettledYears,
  workingCalendar,
} from '../../core/calendar/working-calendar';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { DateField } from '../../ui/date-field';
import { Note } from '../../ui/note';
import { NumberField } from '../../ui/number-field';
import css from './settings.module.css';

const LONGEST = 2000;

/** Adds working days, halves too, to a date, and counts them between two dates, by the agency's calendar. */
export function DayCalculator() {
  const { today } = useData();
  const { calendarYear } = useWorkspace();
  const words = useWords('settings');
  const [start, setStart] = useState<Day | null>(today());
  const [count, setCount] = useState<number | null>(7);
  const [end, setEnd] = useState<Day | null>(null);
  const calendar = workingCalendar(calendarYear.values());
  const days = count === null ? null : Math.min(Math.max(count, 0), LONGEST);
  const result =
    start === null || days === null
      ? null
      : Number.isInteger(days)
        ? addWorkingDays(calendar, start, days)
        : addWorkingHours(calendar, { day: start, hour: 8 }, days * 8).day;
  const last = [result, end].reduce((later, day) => (day !== null && (later ?? '') < day ? day : later), start);
  const provisional =
    start === null || last === null ? [] : unsettledYears(calendar, start < last ? start : last, last);
  return (
    <>
      <div className={css.calculator}>
        <DateField label={words('calendar.start')} today={today()} value={start} onChange={setStart} />
        <NumberField label={words('calendar.count')} value={count} onChange={setCount} />
        <p className={css.answer}>
          {words('calendar.result')}: <output>{result === null ? '' : formatDay(result)}</output>
        </p>
        <span />
        <DateField label={words('calendar.end')} today={today()} value={end} onChange={setEnd} />
        <p className={css.answer}>
          {words('calendar.between')}:{' '}
          <output>{start === null || end === null ? '' : countWorkingDays(calendar, start, end)}</output>
        </p>
      </div>
      {provisional.length > 0 && (
        <div className={css.below}>
          <Note tone="warn">{words('calendar.unsettled', { years: provisional.join(', ') })}</Note>
        </div>
      )}
    </>
  );
}
