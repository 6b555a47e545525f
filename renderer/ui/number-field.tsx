import { useState } from 'react';
import { formatNumber, readNumber } from '../strings/format';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import { Field, type FieldProps } from './field';
import css from './field.module.css';

interface NumberFieldProps extends FieldProps {
  /** `null` is empty. */
  readonly value: number | null;
  /** Called on each text that reads as a number or is empty; an unreadable text changes nothing and is marked. */
  readonly onChange: (value: number | null) => void;
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Unit behind the figure, such as `%`. */
  readonly unit?: string | undefined;
}

/** A number typed with a decimal comma or point. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, hint, error, required, value, onChange, disabled, placeholder, unit } = props;
  const words = useWords('common');
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && typed.trim() !== '' && readNumber(typed) === null;
  const shown = typed ?? (value === null ? '' : formatNumber(value, 6));
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      hint={hint}
      required={required}
      error={unreadable ? words('numberInvalid', { text: typed.trim() }) : error}
    >
      {(link) => (
        <div className={classNames(css.withButton, unit !== undefined && css.withUnit)}>
          <input
            {...link}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={classNames(css.control, css.number)}
            value={shown}
            disabled={disabled}
            placeholder={placeholder}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const next = readNumber(text);
              if (next !== null || text.trim() === '') onChange(next);
            }}
            onBlur={() => {
              if (!unreadable) setTyped(null);
            }}
          />
          {unit === undefined ? null : <span className={css.unit}>{unit}</span>}
        </div>
      )}
    </Field>
  );
}
