import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import css from './note.module.css';

interface ErrorNoteProps {
  /** What happened, in one line. */
  readonly title: string;
  /** Why, and what to do. */
  readonly children?: ReactNode;
  /** What was kept, shown with a green tick. */
  readonly kept?: string | undefined;
  /** Buttons that help. */
  readonly actions?: ReactNode;
}

/** An expected failure: what happened, what was kept, what to do. Announced at once. */
export function ErrorNote({ title, children, kept, actions }: ErrorNoteProps) {
  const words = useWords('common');
  return (
    <div className={classNames(css.note, css.bad)} role="alert">
      <IconAlertCircle className={css.icon} size={16} stroke={1.75} aria-hidden />
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        {typeof children === 'string' ? <p>{children}</p> : children}
        {kept === undefined ? null : (
          <p className={css.kept}>
            <IconCircleCheck size={14} stroke={2} aria-hidden />
            {words('errorKept', { what: kept })}
          </p>
        )}
        {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
      </div>
    </div>
  );
}
