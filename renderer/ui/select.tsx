import { Combobox, useCombobox } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../strings/use-words';
import { ChoiceList } from './choice-list';
import { type Choice, findChoices } from './choices';
import { Field, type FieldProps } from './field';
import css from './field.module.css';

interface SelectProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly choices: readonly Choice[];
  /** Lets the user take the choice back. */
  readonly clearable?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** One of several; typing narrows the list, with or without diacritics. */
export function Select(props: SelectProps) {
  const { label, hideLabel, hint, error, required, value, onChange, choices, clearable, placeholder, disabled } = props;
  const words = useWords('common');
  const [query, setQuery] = useState<string | null>(null);
  const list = useCombobox({
    onDropdownClose: () => {
      list.resetSelectedOption();
      setQuery(null);
    },
    onDropdownOpen: () => list.updateSelectedOptionIndex('active', { scrollIntoView: true }),
  });
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} required={required}>
      {(link) => (
        <Combobox
          store={list}
          transitionProps={{ duration: 0 }}
          onOptionSubmit={(next) => {
            onChange(next);
            list.closeDropdown();
          }}
        >
          <div className={css.withButton}>
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
                placeholder={chosen?.label ?? placeholder ?? words('choose')}
                value={query ?? chosen?.label ?? ''}
                onClick={() => list.openDropdown()}
                onBlur={() => list.closeDropdown()}
                onChange={(event) => {
                  setQuery(event.currentTarget.value);
                  list.openDropdown();
                  list.selectFirstOption();
                }}
              />
            </Combobox.Target>
            {clearable === true && value !== null && disabled !== true ? (
              <span className={css.insideEnd}>
                <button type="button" className={css.drop} aria-label={words('clear')} onClick={() => onChange(null)}>
                  <IconX size={14} stroke={1.75} aria-hidden />
                </button>
              </span>
            ) : (
              <IconChevronDown className={css.chevron} size={14} stroke={1.75} aria-hidden />
            )}
          </div>
          <ChoiceList
            label={label}
            choices={findChoices(choices, query ?? '')}
            isChosen={(candidate) => candidate === value}
          />
        </Combobox>
      )}
    </Field>
  );
}
