import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { NamedDay } from '../../core/calendar/calendar-year';
import { formatDay } from '../../core/calendar/day';
import { useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { numbered } from './numbered';
import css from './settings.module.css';

interface DayListProps {
  readonly title: string;
  readonly add: string;
  readonly year: number;
  readonly days: readonly NamedDay[];
  readonly onChange: (days: readonly NamedDay[]) => void;
}

/** Named days of a year that can be added to, changed and removed. */
export function DayList({ title, add, year, days, onChange }: DayListProps) {
  const { today } = useData();
  const words = useWords('settings');
  const replace = (at: number, part: Partial<NamedDay>) =>
    onChange(days.map((day, index) => (index === at ? { ...day, ...part } : day)));
  return (
    <div className={css.list}>
      <h3>{title}</h3>
      {days.length === 0 && <p className={css.dim}>{words('calendar.noDays')}</p>}
      {numbered(days).map(({ item, at, key }) => (
        <div key={key} className={css.entry}>
          <DateField
            label={`${title} ${at + 1}: ${words('columns.day')}`}
            hideLabel
            today={today()}
            value={item.day}
            onChange={(day) => replace(at, { day: day ?? item.day })}
          />
          <TextField
            label={`${title} ${at + 1}: ${words('columns.reason')}`}
            hideLabel
            value={item.name}
            onChange={(name) => replace(at, { name })}
          />
          <IconButton
            kind="quiet"
            icon={IconTrash}
            label={words('calendar.removeDay', { day: formatDay(item.day) })}
            onClick={() => onChange(days.filter((_, other) => other !== at))}
          />
        </div>
      ))}
      <div>
        <Button small icon={IconPlus} onClick={() => onChange([...days, { day: `${year}-12-31`, name: '' }])}>
          {add}
        </Button>
      </div>
    </div>
  );
}
