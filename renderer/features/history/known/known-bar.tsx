import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { addDays, addMonths, endOfMonth } from '../../../core/calendar/day';
import { useData } from '../../../data/store-context';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { FilterBar } from '../../../ui/filter-bar';
import { TextField } from '../../../ui/text-field';
import css from './known.module.css';
import { type Moment, readTime } from './moment';

/** The moment to look back to, with the days that are asked for most; it stands in the address. */
export function KnownBar({ moment }: { readonly moment: Moment | null }) {
  const words = useWords('history');
  const { today: readToday } = useData();
  const { setQuery } = useQuery();
  const [typed, setTyped] = useState<string | null>(null);
  const today = readToday();
  const unreadable = typed !== null && typed.trim() !== '' && readTime(typed) === null;
  const quick = [
    { day: addDays(today, -1), label: words('known.yesterday') },
    { day: endOfMonth(addMonths(today, -1)), label: words('known.lastMonth') },
    { day: `${Number(today.slice(0, 4)) - 1}-12-31`, label: words('known.lastYear') },
  ];
  function leaveTime() {
    if (typed === null || unreadable) return;
    setQuery({ time: readTime(typed) });
    setTyped(null);
  }
  return (
    <FilterBar
      end={
        moment === null ? undefined : (
          <Button icon={IconArrowLeft} onClick={() => setQuery({ on: null, time: null, view: null })}>
            {words('known.back')}
          </Button>
        )
      }
    >
      <span className={css.dated}>
        <span aria-hidden>{words(moment?.time == null ? 'known.day' : 'known.dayAt')}</span>
        <DateField
          label={words('known.day')}
          hideLabel
          value={moment?.day ?? null}
          today={today}
          onChange={(on) => setQuery({ on })}
        />
      </span>
      <form
        className={css.time}
        onSubmit={(event) => {
          event.preventDefault();
          leaveTime();
        }}
      >
        <TextField
          label={words('known.time')}
          hideLabel
          placeholder={words('known.timeHint')}
          error={unreadable ? words('known.timeInvalid') : null}
          value={typed ?? moment?.time ?? ''}
          onChange={setTyped}
          onBlur={leaveTime}
        />
      </form>
      {quick.map(({ day, label }) => (
        <Button
          key={day}
          kind="quiet"
          pressed={moment?.day === day && moment.time === null}
          onClick={() => setQuery({ on: day, time: null })}
        >
          {label}
        </Button>
      ))}
    </FilterBar>
  );
}
