import type { ReactNode } from 'react';
import css from './bar.module.css';

interface FootBarProps {
  readonly children?: ReactNode;
  /** Buttons at the right, the primary one last. */
  readonly actions?: ReactNode;
}

/** Foot of a page that asks for a decision: what it means at the left, the acts at the right. */
export function FootBar({ children, actions }: FootBarProps) {
  return (
    <footer className={css.foot}>
      {children}
      {actions === undefined ? null : <div className={css.end}>{actions}</div>}
    </footer>
  );
}
