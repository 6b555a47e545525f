import { type ReactNode, useId } from 'react';
import css from './card.module.css';
import { classNames } from './class-names';

interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title, smaller. */
  readonly meta?: ReactNode;
  /** At the right of the head. */
  readonly actions?: ReactNode;
  /** No inset: for a table that runs to the edges. */
  readonly flush?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A sheet with a title; a region of the page. Lay cards out with a grid and a gap of 12. */
export function Card({ title, meta, actions, flush = false, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={classNames(css.card, className)} aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined ? null : (
        <header className={css.head}>
          <h2 id={id}>{title}</h2>
          {meta === undefined ? null : <span className={css.meta}>{meta}</span>}
          {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
        </header>
      )}
      <div className={classNames(css.body, !flush && css.padded)}>{children}</div>
    </section>
  );
}
