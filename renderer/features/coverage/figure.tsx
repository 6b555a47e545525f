import type { ReactNode } from 'react';
import type { FigureName } from '../../core/coverage/figures';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useQuery } from '../../navigation/use-query';
import { formatNumber } from '../../strings/format';
import { classNames } from '../../ui/class-names';
import { writeRow } from './coverage-view';
import css from './matrix.module.css';

interface FigureProps {
  readonly figure: FigureName;
  readonly count: number;
  /** Row of the matrix, `null` for its total. */
  readonly rowKey: string | null;
  /** What the figure counts, for screen readers. */
  readonly label: string;
  /** Figure of the same row whose list is shown. */
  readonly show: FigureName | null;
  /** Another way to write the figure, such as a rate. */
  readonly children?: ReactNode;
}

/** A figure that opens the list behind it; zero is a dot. */
export function Figure({ figure, count, rowKey, label, show, children }: FigureProps) {
  const { query } = useQuery();
  if (count === 0 && children === undefined)
    return (
      <span className={css.zero}>
        <span aria-hidden>·</span>
        <span className={css.spoken}>0</span>
      </span>
    );
  return (
    <RouteLink
      to={paths.coverage}
      query={{ ...query, row: writeRow(rowKey), show: figure, q: null }}
      className={classNames(css.figure, show === figure && css.current)}
      aria-label={children === undefined ? label : undefined}
    >
      {children === undefined ? null : <span className={css.spoken}>{label} </span>}
      {children ?? formatNumber(count)}
    </RouteLink>
  );
}
