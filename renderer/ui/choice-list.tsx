import { Combobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../strings/use-words';
import type { Choice } from './choices';
import css from './floating.module.css';

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly isChosen: (value: string) => boolean;
}

/** The list of choices that a select opens. */
export function ChoiceList({ label, choices, isChosen }: ChoiceListProps) {
  const words = useWords('common');
  return (
    <Combobox.Dropdown className={css.dropdown ?? ''}>
      <Combobox.Options className={css.options ?? ''} aria-label={label}>
        {choices.map((choice) => (
          <Combobox.Option
            key={choice.value}
            value={choice.value}
            disabled={choice.disabled === true}
            active={isChosen(choice.value)}
            className={css.item ?? ''}
          >
            <span>
              {choice.label}
              {choice.note === undefined ? null : <span className={css.hint}>{choice.note}</span>}
            </span>
            {isChosen(choice.value) ? <IconCheck className={css.mark} size={14} stroke={2} aria-hidden /> : null}
          </Combobox.Option>
        ))}
        {choices.length === 0 ? (
          <Combobox.Empty className={css.empty ?? ''}>{words('nothingFound')}</Combobox.Empty>
        ) : null}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
