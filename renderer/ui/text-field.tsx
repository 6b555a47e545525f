import type { FocusEvent, KeyboardEvent, Ref } from 'react';
import { Field, type FieldProps } from './field';
import css from './field.module.css';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A line of text. */
export function TextField({ label, hideLabel, hint, error, required, onChange, autoFocus, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} required={required}>
      {(link) => (
        <input
          {...link}
          {...rest}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={css.control}
          // biome-ignore lint/a11y/noAutofocus: only dialogs ask for it, where the focus must move
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
