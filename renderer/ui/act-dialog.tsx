import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../strings/use-words';
import css from './act-dialog.module.css';
import { Button } from './button';
import { Dialog } from './dialog';
import { ErrorNote } from './error-note';

interface ActDialogProps {
  readonly title: string;
  readonly explain: string;
  /** Word of the button. */
  readonly action: string;
  readonly danger?: boolean | undefined;
  /** Why it was refused, in words; `null` while it was not. */
  readonly refusal: ReactNode | null;
  /** Button that helps out of the refusal. */
  readonly help?: ReactNode;
  readonly busy: boolean;
  /** Name of who records, `null` while nobody is chosen. */
  readonly recorder: string | null;
  readonly onDo: () => void;
  readonly onClose: () => void;
  /** Fields, two in a row; {@link ActWide} takes a whole row. */
  readonly children: ReactNode;
}

/** Frame of a dialog that records an act: what it means, its fields, who records, why it is refused. */
export function ActDialog(props: ActDialogProps) {
  const { title, explain, action, danger = false, refusal, help, busy, recorder, onDo, onClose, children } = props;
  const words = useWords('common');
  const note = useRef<HTMLDivElement>(null);
  const isRefused = refusal !== null;
  useEffect(() => {
    if (isRefused) note.current?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onDo();
  };
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} disabled={busy} onClick={onDo}>
            {action}
          </Button>
        </>
      }
    >
      <p className={css.explain}>{explain}</p>
      <form onSubmit={submit} noValidate>
        <div className={css.form}>{children}</div>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      {refusal === null ? null : (
        <div ref={note} className={css.error}>
          {typeof refusal === 'string' ? <ErrorNote title={refusal} actions={help} /> : refusal}
        </div>
      )}
      <p className={css.recorded}>
        {words('signing.recordedBy', { name: recorder ?? words('signing.nobody') })} {words('signing.notUndoable')}
      </p>
    </Dialog>
  );
}

/** Fields of an act that take a whole row. */
export function ActWide({ children }: { readonly children: ReactNode }) {
  return <div className={css.wide}>{children}</div>;
}
