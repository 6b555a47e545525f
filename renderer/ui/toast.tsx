import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useWords } from '../strings/use-words';
import css from './toast.module.css';

/** What a toast says: past tense, one line, and what was kept or is to be done beneath. */
export interface ToastMessage {
  readonly id: string;
  readonly tone: 'done' | 'failed';
  readonly title: string;
  readonly lines?: readonly string[] | undefined;
  /** Takes the act back. */
  readonly onUndo?: (() => void) | undefined;
}

interface ToastProps {
  readonly message: ToastMessage;
  readonly onClose: () => void;
}

/** A message at the lower right, with undo when the act can be taken back. */
export function Toast({ message, onClose }: ToastProps) {
  const words = useWords('common');
  const Shape = message.tone === 'done' ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={css.toast} role={message.tone === 'done' ? 'status' : 'alert'}>
      <Shape className={css.icon} size={16} stroke={1.75} aria-hidden />
      <div className={css.words}>
        <p className={css.title}>{message.title}</p>
        {message.lines?.map((line) => (
          <p key={line} className={css.line}>
            {line}
          </p>
        ))}
      </div>
      {message.onUndo === undefined ? null : (
        <button type="button" className={css.action} onClick={message.onUndo}>
          {words('undo')} <kbd>{words('undoKey')}</kbd>
        </button>
      )}
      <button type="button" className={css.close} aria-label={words('close')} onClick={onClose}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}

/** Where toasts stand. */
export function ToastStack({
  messages,
  onClose,
}: {
  messages: readonly ToastMessage[];
  onClose: (id: string) => void;
}) {
  return (
    <div className={css.stack} aria-live="polite">
      {messages.map((message) => (
        <Toast key={message.id} message={message} onClose={() => onClose(message.id)} />
      ))}
    </div>
  );
}
