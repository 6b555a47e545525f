import { useId } from 'react';
import type { Choice } from './choices';
import { classNames } from './class-names';
import css from './segmented-control.module.css';

interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly (Choice & { readonly value: Value })[];
}

/** One of two to five views, side by side; arrow keys change it. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onChange, choices } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={css.group}>
      {choices.map((choice) => (
        <label key={choice.value} className={classNames(css.choice, choice.value === value && css.on)}>
          <input
            type="radio"
            name={name}
            className={css.radio}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
