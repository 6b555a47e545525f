import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** Figures beside the title, such as the number of rows. */
  readonly meta?: ReactNode;
  /** Way back above the title: links and plain words separated by " / ". */
  readonly breadcrumb?: ReactNode;
  /** Badges and buttons at the right; at most one primary. */
  readonly actions?: ReactNode;
  /** On the canvas instead of on a bar: for pages made of cards. */
  readonly plain?: boolean | undefined;
}

/** Head of a screen, with the page's only h1. */
export function PageHead({ title, meta, breadcrumb, actions, plain = false }: PageHeadProps) {
  return (
    <header className={classNames(css.head, plain && css.plain)}>
      <div className={css.words}>
        {breadcrumb === undefined ? null : <div className={css.crumb}>{breadcrumb}</div>}
        <div className={css.line}>
          <h1 className={css.title} title={title}>
            {title}
          </h1>
          {meta === undefined ? null : <span className={css.meta}>{meta}</span>}
        </div>
      </div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </header>
  );
}
