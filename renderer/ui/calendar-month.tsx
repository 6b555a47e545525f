import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addDays, type Day, formatDay } from '../core/calendar/day';
import { useWords } from '../strings/use-words';
import css from './calendar-month.module.css';
import { classNames } from './class-names';
import { IconButton } from './icon-button';
import { monthGrid, nextMonth } from './month-grid';

interface CalendarMonthProps {
  /** Chosen day, `null` for none. */
  readonly value: Day | null;
  readonly today: Day;
  readonly onChoose: (day: Day) => void;
}

const weekdayKeys = [0, 1, 2, 3, 4, 5, 6] as const;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month to choose a day from; arrow keys walk, Page Up and Page Down change the month, Enter chooses. */
export function CalendarMonth({ value, today, onChoose }: CalendarMonthProps) {
  const words = useWords('common');
  const [cursor, setCursor] = useState<Day>(value ?? today);
  const cursorButton = useRef<HTMLButtonElement>(null);
  const [year, month] = [Number(cursor.slice(0, 4)), Number(cursor.slice(5, 7))];
  const days = monthGrid(year, month);

  useEffect(() => {
    if (cursor !== '') cursorButton.current?.focus();
  }, [cursor]);

  function turn(step: number) {
    const to = nextMonth(year, month, step);
    setCursor(`${to.year}-${String(to.month).padStart(2, '0')}-01`);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step !== undefined) setCursor(addDays(cursor, step));
    else if (event.key === 'PageUp') turn(-1);
    else if (event.key === 'PageDown') turn(1);
    else return;
    event.preventDefault();
  }

  const names = words('weekdaysShort', { joinArrays: ' ' }).split(' ');
  return (
    <div className={css.month}>
      <div className={css.head}>
        <IconButton label={words('previousMonth')} icon={IconChevronLeft} small onClick={() => turn(-1)} />
        <span aria-live="polite">{words('month', { month, year })}</span>
        <IconButton label={words('nextMonth')} icon={IconChevronRight} small onClick={() => turn(1)} />
      </div>
      <table className={css.grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weekdayKeys.map((index) => (
              <th key={index} scope="col">
                {names[index]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .filter((_, index) => index % 7 === 0)
            .map((monday, week) => (
              <tr key={monday}>
                {days.slice(week * 7, week * 7 + 7).map((day) => (
                  <td key={day}>
                    <button
                      ref={day === cursor ? cursorButton : undefined}
                      type="button"
                      tabIndex={day === cursor ? 0 : -1}
                      className={classNames(
                        css.day,
                        Number(day.slice(5, 7)) !== month && css.outside,
                        day === today && css.today,
                        day === value && css.chosen,
                      )}
                      aria-label={formatDay(day)}
                      aria-current={day === value ? 'date' : undefined}
                      onClick={() => onChoose(day)}
                    >
                      {Number(day.slice(8, 10))}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
