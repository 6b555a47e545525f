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

interface ToastPlaceProps {
  readonly message: ToastMessage | null;
  readonly onClose: (id: string) => void;
  /** The pointer or the focus came upon the message, or left it. */
  readonly onHold: (held: boolean) => void;
}

/** The newest message at the lower left of its frame, above bars and clear of their buttons; announced politely. */
export function ToastPlace({ message, onClose, onHold }: ToastPlaceProps) {
  return (
    <div
      className={css.place}
      role="status"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      {message === null ? null : <Toast key={message.id} message={message} onClose={() => onClose(message.id)} />}
    </div>
  );
}

function Toast({ message, onClose }: { readonly message: ToastMessage; readonly onClose: () => void }) {
  const words = useWords('common');
  const Shape = message.tone === 'done' ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={css.toast} role={message.tone === 'done' ? undefined : 'alert'}>
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
