import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon: Icon;
  /** What is missing. */
  readonly title: string;
  /** Why it matters. */
  readonly children?: ReactNode;
  /** The one button that starts it, and quiet ones beside it. */
  readonly actions?: ReactNode;
}

/** A place where nothing is yet: says what to do next. */
export function EmptyState({ icon: Shape, title, children, actions }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <Shape className={css.icon} size={32} stroke={1.5} aria-hidden />
      <h2 className={css.title}>{title}</h2>
      {children === undefined ? null : <p className={css.why}>{children}</p>}
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </div>
  );
}
