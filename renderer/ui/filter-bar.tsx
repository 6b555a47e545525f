import type { ReactNode } from 'react';
import css from './bar.module.css';

interface FilterBarProps {
  readonly children: ReactNode;
  /** At the right: number of rows, choice of columns. */
  readonly end?: ReactNode;
}

/** Row of filters under a page head. */
export function FilterBar({ children, end }: FilterBarProps) {
  return (
    <div className={css.filters}>
      {children}
      {end === undefined ? null : <div className={css.end}>{end}</div>}
    </div>
  );
}
