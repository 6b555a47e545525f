import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { findChoices } from '../../ui/choices';
import { Popover } from '../../ui/popover';
import { SearchBox } from '../../ui/search-box';
import css from './register.module.css';

/** A value to filter by. */
export interface FilterValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface ValueFilterProps {
  readonly label: string;
  readonly values: readonly FilterValue[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** A filter over many values: a button that says how many are chosen, and a list to tick. */
export function ValueFilter({ label, values, chosen, onChange }: ValueFilterProps) {
  const words = useWords('register');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const found = new Set(findChoices(values, text, 500).map(({ value }) => value));
  const state = chosen.size === 0 ? label : words('filters.chosen', { label, count: chosen.size });
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button iconAfter={IconChevronDown} pressed={chosen.size > 0}>
          {state}
        </Button>
      }
    >
      <div className={css.valueFilter}>
        {values.length > 8 ? <SearchBox label={words('filters.find')} value={text} onChange={setText} /> : null}
        <fieldset className={css.valueList}>
          <legend className={css.srOnly}>{label}</legend>
          {values
            .filter(({ value }) => found.has(value))
            .map(({ value, label: name, count }) => (
              <Checkbox
                key={value}
                label={name}
                hint={<span className={css.tally}>{count}</span>}
                checked={chosen.has(value)}
                onChange={(on) => {
                  const next = new Set(chosen);
                  if (on) next.add(value);
                  else next.delete(value);
                  onChange(next);
                }}
              />
            ))}
        </fieldset>
        {chosen.size === 0 ? null : (
          <Button kind="quiet" small onClick={() => onChange(new Set())}>
            {words('filters.clearOne')}
          </Button>
        )}
      </div>
    </Popover>
  );
}
