import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './field.module.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is checked. */
  readonly partly?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly hint?: ReactNode;
}

/** A box to tick, with its label beside it. */
export function Checkbox({ label, checked, onChange, partly = false, disabled, hint }: CheckboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <span className={css.check}>
      <input
        ref={box}
        id={id}
        type="checkbox"
        className={css.box}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <span id={`${id}-hint`} className={css.hint}>
            {' '}
            {hint}
          </span>
        )}
      </span>
    </span>
  );
}
