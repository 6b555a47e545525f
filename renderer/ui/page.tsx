import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './page.module.css';

interface PageProps {
  /** A {@link PageHead}. */
  readonly head: ReactNode;
  /** Between head and body: filters, tabs, a ladder. */
  readonly bars?: ReactNode;
  /** At the bottom, always in sight: totals, bulk actions. */
  readonly foot?: ReactNode;
  /** `scroll` scrolls with the page inset; `fill` gives the body the height that is left, for a table or editor that scrolls by itself. */
  readonly body?: 'scroll' | 'fill' | undefined;
  readonly children: ReactNode;
}

/** Frame of a screen: head, bars, a body that takes the height that is left, foot. */
export function Page({ head, bars, foot, body = 'scroll', children }: PageProps) {
  return (
    <div className={css.page}>
      {head}
      {bars}
      <div className={classNames(css.body, body === 'fill' ? css.fill : css.padded)}>{children}</div>
      {foot}
    </div>
  );
}
