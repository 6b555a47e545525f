import { Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import css from './dialog.module.css';
import { IconButton } from './icon-button';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Called by Esc, by the cross and by a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the right of the foot, the primary one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean | undefined;
}

/** A dialog that keeps the focus inside and gives it back on closing. */
export function Dialog({ open, title, onClose, children, actions, wide = false }: DialogProps) {
  const words = useWords('common');
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ content: classNames(css.content, wide && css.wide), inner: css.inner ?? '' }}
    >
      <Modal.Overlay className={css.veil ?? ''} />
      <Modal.Content>
        <div className={css.head}>
          <Modal.Title className={css.title ?? ''}>{title}</Modal.Title>
        </div>
        <Modal.Body className={css.body ?? ''}>
          <div className={css.fill}>{children}</div>
          {actions === undefined ? null : <div className={css.foot}>{actions}</div>}
        </Modal.Body>
        {/* last, so that the focus begins in the content */}
        <div className={css.close}>
          <IconButton label={words('close')} icon={IconX} small onClick={onClose} />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
