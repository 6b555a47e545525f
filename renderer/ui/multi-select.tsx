import { Combobox, useCombobox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../strings/use-words';
import { ChoiceList } from './choice-list';
import { type Choice, findChoices } from './choices';
import { Field, type FieldProps } from './field';
import css from './field.module.css';

interface MultiSelectProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly choices: readonly Choice[];
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Several of many: chosen ones stand above the box, typing narrows the list, Backspace takes the last one back. */
export function MultiSelect(props: MultiSelectProps) {
  const { label, hideLabel, hint, error, required, value, onChange, choices, placeholder, disabled } = props;
  const words = useWords('common');
  const [query, setQuery] = useState('');
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]));

  function toggle(item: string) {
    onChange(value.includes(item) ? value.filter((other) => other !== item) : [...value, item]);
    setQuery('');
  }

  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} required={required}>
      {(link) => (
        <>
          {value.length === 0 ? null : (
            <ul className={css.picks}>
              {value.map((item) => (
                <li key={item} className={css.pick}>
                  {labels.get(item) ?? item}
                  <button
                    type="button"
                    className={css.drop}
                    aria-label={`${words('remove')} ${labels.get(item) ?? item}`}
                    disabled={disabled}
                    onClick={() => toggle(item)}
                  >
                    <IconX size={12} stroke={2} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Combobox store={list} transitionProps={{ duration: 0 }} onOptionSubmit={toggle}>
            <Combobox.Target withExpandedAttribute>
              <input
                {...link}
                type="text"
                role="combobox"
                aria-expanded={list.dropdownOpened}
                autoComplete="off"
                spellCheck={false}
                className={css.control}
                disabled={disabled}
                placeholder={placeholder ?? words('choose')}
                value={query}
                onClick={() => list.openDropdown()}
                onFocus={() => list.openDropdown()}
                onBlur={() => list.closeDropdown()}
                onKeyDown={(event) => {
                  const last = value.at(-1);
                  if (event.key === 'Backspace' && query === '' && last !== undefined) toggle(last);
                }}
                onChange={(event) => {
                  setQuery(event.currentTarget.value);
                  list.openDropdown();
                  list.selectFirstOption();
                }}
              />
            </Combobox.Target>
            <ChoiceList
              label={label}
              choices={findChoices(choices, query)}
              isChosen={(candidate) => value.includes(candidate)}
            />
          </Combobox>
        </>
      )}
    </Field>
  );
}
