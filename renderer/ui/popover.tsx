import { Popover as FloatingPopover } from '@mantine/core';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import css from './floating.module.css';

interface PopoverProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The button that opens it. */
  readonly trigger: ReactElement<{ onClick?: (() => void) | undefined }>;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end' | undefined;
}

/** A small panel under a button, for choices that stay open while they are made. Esc or a click outside closes it. */
export function Popover({ open, onOpenChange, trigger, children, align = 'start' }: PopoverProps) {
  return (
    <FloatingPopover
      opened={open}
      onChange={onOpenChange}
      position={align === 'end' ? 'bottom-end' : 'bottom-start'}
      transitionProps={{ duration: 0 }}
      offset={4}
      trapFocus
      returnFocus
    >
      <FloatingPopover.Target>{cloneElement(trigger, { onClick: () => onOpenChange(!open) })}</FloatingPopover.Target>
      <FloatingPopover.Dropdown className={css.dropdown ?? ''}>{children}</FloatingPopover.Dropdown>
    </FloatingPopover>
  );
}
