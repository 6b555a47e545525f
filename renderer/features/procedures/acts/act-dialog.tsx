import type { FormEvent, ReactNode } from 'react';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { type Refusal, useRefusalWords } from '../use-refusal-words';
import css from './acts.module.css';

interface ActDialogProps {
  readonly title: string;
  readonly explain: string;
  /** Word of the button. */
  readonly action: string;
  readonly danger?: boolean | undefined;
  readonly refusal: Refusal | null;
  /** Button that helps out of the refusal. */
  readonly help?: ReactNode;
  readonly busy: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Frame of a dialog that records an act: what it means, its fields, who records, why it is refused. */
export function ActDialog(props: ActDialogProps) {
  const { title, explain, action, danger = false, refusal, help, busy, onDo, onClose, children } = props;
  const { store } = useData();
  const { person } = useWorkspace();
  const words = useWords('procedures');
  const common = useWords('common');
  const say = useRefusalWords();
  const recorder = person.get(store.actor() ?? '')?.name ?? words('explain.nobody');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDo();
  };
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
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
        <div className={css.error}>
          <ErrorNote title={say(refusal)} actions={help} />
        </div>
      )}
      <p className={css.recorded}>
        {words('explain.recordedBy', { name: recorder })} {words('explain.notUndoable')}
      </p>
    </Dialog>
  );
}
