import type { Icon } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, type Ref, useId } from 'react';
import css from './button.module.css';
import { classNames } from './class-names';

/** Shared by buttons of all shapes. */
export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** `primary` at most once a view. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: Icon | undefined;
  readonly iconAfter?: Icon | undefined;
  /** True to refuse without a word; prefer `disabledReason`. */
  readonly disabled?: boolean | undefined;
  /** What is missing: disables the button and stands beneath it. */
  readonly disabledReason?: string | null | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** Pressed state of a toggle. */
  readonly pressed?: boolean | undefined;
  /** Key printed on the button, such as `Enter`. */
  readonly shortcut?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button; a disabled one stays focusable and says what is missing. */
export function Button(props: ButtonProps) {
  const { children, kind = 'plain', small = false, icon: Before, iconAfter: After, shortcut, pressed } = props;
  const reasonId = useId();
  const reason = props.disabledReason ?? null;
  const disabled = props.disabled === true || reason !== null;
  const button = (
    <button
      ref={props.ref}
      type={props.type === 'submit' && !disabled ? 'submit' : 'button'}
      className={classNames(css.button, kind !== 'plain' && css[kind], small && css.small, pressed === true && css.on)}
      onClick={disabled ? undefined : props.onClick}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-describedby={reason === null ? undefined : reasonId}
      // biome-ignore lint/a11y/noAutofocus: only dialogs ask for it, where the focus must move
      autoFocus={props.autoFocus}
    >
      {Before === undefined ? null : <Before className={css.icon} size={small ? 14 : 16} stroke={1.75} aria-hidden />}
      {children}
      {After === undefined ? null : <After className={css.icon} size={14} stroke={1.75} aria-hidden />}
      {shortcut === undefined ? null : <kbd aria-hidden>{shortcut}</kbd>}
    </button>
  );
  if (reason === null || reason === '') return button;
  return (
    <span className={css.reasoned}>
      {button}
      <span id={reasonId} className={css.reason}>
        {reason}
      </span>
    </span>
  );
}
