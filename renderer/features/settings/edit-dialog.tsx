import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import css from './settings.module.css';

interface EditDialogProps {
  readonly title: string;
  readonly error: string | null;
  readonly onSave: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A further act at the left of the foot. */
  readonly further?: ReactNode;
}

/** A settings form in a dialog; Enter saves. */
export function EditDialog({ title, error, onSave, onClose, children, further }: EditDialogProps) {
  const common = useWords('common');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          {further}
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" onClick={() => void onSave()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <div className={css.grid}>{children}</div>
        <p role="alert" className={css.error}>
          {error}
        </p>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
