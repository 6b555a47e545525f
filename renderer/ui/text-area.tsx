import type { FocusEvent, KeyboardEvent } from 'react';
import { Field, type FieldProps } from './field';
import css from './field.module.css';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: ((event: FocusEvent<HTMLTextAreaElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
}

/** Several lines of text; the user may pull it taller. */
export function TextArea({ label, hideLabel, hint, error, required, onChange, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} required={required}>
      {(link) => (
        <textarea
          {...link}
          {...rest}
          rows={rows}
          spellCheck={false}
          className={css.control}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
