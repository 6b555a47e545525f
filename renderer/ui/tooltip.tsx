import { Tooltip as FloatingTip } from '@mantine/core';
import type { ReactElement } from 'react';
import css from './floating.module.css';

interface TooltipProps {
  readonly label: string;
  /** One element that takes a ref and mouse and focus handlers. */
  readonly children: ReactElement;
  readonly disabled?: boolean | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
}

/** A short text on hover and on focus. Never the only place of a fact. */
export function Tooltip({ label, children, disabled = false, side = 'bottom' }: TooltipProps) {
  return (
    <FloatingTip
      label={label}
      disabled={disabled}
      position={side}
      openDelay={300}
      events={{ hover: true, focus: true, touch: false }}
      transitionProps={{ duration: 0 }}
      multiline
      classNames={{ tooltip: css.tip ?? '' }}
    >
      {children}
    </FloatingTip>
  );
}
