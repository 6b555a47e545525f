import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import css from './edit-dialog.module.css';

interface EditDialogProps {
  readonly title: string;
  readonly explain?: string | undefined;
  /** Word of the button; "Lưu" unless it says more. */
  readonly action?: string | undefined;
  readonly busy: boolean;
  /** Why it was refused, where no field says so. */
  readonly refusal: string | null;
  /** Button that helps out of the refusal. */
  readonly help?: ReactNode;
  readonly onSave: (event?: FormEvent) => void;
  readonly onClose: () => void;
  /** Fields, two in a row. */
  readonly children: ReactNode;
}

/** Frame of a dialog that edits a part of an audit; Enter in a line saves. */
export function EditDialog(props: EditDialogProps) {
  const { title, explain, action, busy, refusal, help, onSave, onClose, children } = props;
  const common = useWords('common');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== null) note.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={busy} onClick={() => onSave()}>
            {action ?? common('save')}
          </Button>
        </>
      }
    >
      {explain === undefined ? null : <p className={css.explain}>{explain}</p>}
      <form className={css.form} onSubmit={onSave} noValidate>
        {children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      {refusal === null ? null : (
        <div ref={note} className={css.error}>
          <ErrorNote title={refusal} actions={help} />
        </div>
      )}
    </Dialog>
  );
}
