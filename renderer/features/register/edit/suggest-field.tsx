import { useId } from 'react';
import { Field } from '../../../ui/field';
import css from '../../../ui/field.module.css';

interface SuggestFieldProps {
  readonly label: string;
  readonly value: string;
  /** Values used elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onChange: (text: string) => void;
}

/** A line of text that offers what is used elsewhere, so that one field is not spelled in two ways. */
export function SuggestField({ label, value, known, onChange }: SuggestFieldProps) {
  const list = useId();
  return (
    <Field label={label}>
      {(link) => (
        <>
          <input
            {...link}
            type="text"
            list={list}
            autoComplete="off"
            spellCheck={false}
            className={css.control}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <datalist id={list}>
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
