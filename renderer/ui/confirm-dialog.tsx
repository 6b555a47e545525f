import type { ReactNode } from 'react';
import { useWords } from '../strings/use-words';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What will be different afterwards, and whether it can be taken back. */
  readonly consequence: ReactNode;
  /** The act itself as the button's word; never a bare yes. */
  readonly action: string;
  readonly danger?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before an act that undo does not cover. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, consequence, action, danger = false, onConfirm, onCancel } = props;
  const words = useWords('common');
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{words('cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {typeof consequence === 'string' ? <p>{consequence}</p> : consequence}
    </Dialog>
  );
}
