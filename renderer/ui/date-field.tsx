import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { type Day, formatDay } from '../core/calendar/day';
import { useWords } from '../strings/use-words';
import { CalendarMonth } from './calendar-month';
import { Field, type FieldProps } from './field';
import css from './field.module.css';
import { IconButton } from './icon-button';
import { Popover } from './popover';
import { readDate } from './read-date';

interface DateFieldProps extends FieldProps {
  /** `null` is empty. */
  readonly value: Day | null;
  /** Called on each text that reads as a date or is empty; an unreadable text changes nothing and is marked on leaving. */
  readonly onChange: (day: Day | null) => void;
  /** Today, marked in the calendar. */
  readonly today: Day;
  readonly disabled?: boolean | undefined;
}

/** A date typed as dd/MM/yyyy or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { label, hideLabel, hint, error, required, value, onChange, today, disabled } = props;
  const words = useWords('common');
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [open, setOpen] = useState(false);
  const unreadable = left && typed !== null && typed.trim() !== '' && readDate(typed) === null;
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      hint={hint}
      required={required}
      error={unreadable ? words('dateInvalid', { text: typed.trim() }) : error}
    >
      {(link) => (
        <div className={css.withButton}>
          <input
            {...link}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={css.control}
            placeholder={words('dateHint')}
            disabled={disabled}
            value={typed ?? (value === null ? '' : formatDay(value))}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              setLeft(false);
              const day = readDate(text);
              if (text.trim() === '') onChange(null);
              else if (day !== null && /\d{4}/.test(text)) onChange(day);
            }}
            onBlur={() => {
              setLeft(true);
              const day = readDate(typed ?? '');
              if (day !== null && day !== value) onChange(day);
              if (day !== null || typed?.trim() === '') setTyped(null);
            }}
          />
          <span className={css.insideEnd}>
            <Popover
              open={open}
              onOpenChange={setOpen}
              align="end"
              trigger={<IconButton label={words('openCalendar')} icon={IconCalendar} small disabled={disabled} />}
            >
              <CalendarMonth
                value={value}
                today={today}
                onChoose={(day) => {
                  setTyped(null);
                  setOpen(false);
                  onChange(day);
                }}
              />
            </Popover>
          </span>
        </div>
      )}
    </Field>
  );
}
