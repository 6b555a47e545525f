import type { Icon } from '@tabler/icons-react';
import type { MouseEvent, Ref } from 'react';
import css from './button.module.css';
import { classNames } from './class-names';
import { Tooltip } from './tooltip';

interface IconButtonProps {
  /** Name for the tooltip and for screen readers. */
  readonly label: string;
  readonly icon: Icon;
  readonly onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  readonly small?: boolean | undefined;
  readonly kind?: 'plain' | 'quiet' | 'danger' | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A square button with an icon; its name shows on hover and focus. */
export function IconButton(props: IconButtonProps) {
  const { label, icon: Shape, onClick, small = false, kind = 'quiet', disabled = false, pressed, ref, ...rest } = props;
  return (
    <Tooltip label={label}>
      <button
        {...rest}
        ref={ref}
        type="button"
        className={classNames(
          css.button,
          css.square,
          kind !== 'plain' && css[kind],
          small && css.small,
          pressed === true && css.on,
        )}
        onClick={disabled ? undefined : onClick}
        aria-label={label}
        aria-disabled={disabled || undefined}
        aria-pressed={pressed}
      >
        <Shape className={css.icon} size={16} stroke={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
