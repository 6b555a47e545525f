import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import css from './field.module.css';

/** What every field shares. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only, where the place says what it is. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  /** What is wrong and how to mend it; marks the control as invalid. */
  readonly error?: string | null | undefined;
  readonly required?: boolean | undefined;
}

/** Attributes that tie a control to its label, hint and error. */
export interface ControlLink {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

interface Props extends FieldProps {
  readonly children: (link: ControlLink) => ReactNode;
}

/** Label above, control, hint and error beneath. Fields of all kinds are built on it. */
export function Field({ label, hideLabel = false, hint, error, required = false, children }: Props) {
  const words = useWords('common');
  const id = useId();
  const wrong = typeof error === 'string' && error !== '';
  const described = classNames(hint !== undefined && `${id}-hint`, wrong && `${id}-error`);
  return (
    <div className={css.field}>
      <label className={classNames(css.label, hideLabel && css.hiddenLabel)} htmlFor={id}>
        {label}
        {required ? <span className={css.needed}> ({words('required')})</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': wrong || undefined,
        'aria-required': required || undefined,
      })}
      {hint === undefined ? null : (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong ? (
        <p className={css.error} id={`${id}-error`}>
          <IconAlertCircle size={14} stroke={2} aria-hidden />
          {error}
        </p>
      ) : null}
    </div>
  );
}
