import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { TrendPoint } from '../../core/coverage/coverage-trend';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatNumber, formatOf, formatPercent } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import css from './overview.module.css';
import { Ring } from './ring';
import { TrendChart } from './trend-chart';

/** Both rates of today with their lists, as a ring, and how they came about. */
export function CoverageCard({ trend }: { readonly trend: readonly TrendPoint[] }) {
  const words = useWords('overview');
  const first = trend[0];
  const last = trend.at(-1);
  if (first === undefined || last === undefined) return null;
  const { inScope, covered, upToDate } = last.figures;
  const gaps = inScope - covered;
  return (
    <Card
      title={words('coverage.title')}
      actions={
        gaps === 0 ? undefined : (
          <RouteLink to={paths.coverage} query={{ show: 'gap' }}>
            {words('coverage.gaps', { count: gaps })}
          </RouteLink>
        )
      }
    >
      {inScope === 0 ? (
        <p>
          {words('coverage.noScope')}{' '}
          <RouteLink to={paths.register} query={{ scope: 'undetermined' }}>
            {words('coverage.setScope')}
          </RouteLink>
        </p>
      ) : (
        <>
          <div className={css.rates}>
            <Ring
              outer={covered / inScope}
              inner={upToDate / inScope}
              label={words('coverage.ring', {
                covered: formatPercent(covered, inScope),
                current: formatPercent(upToDate, inScope),
              })}
            />
            <Rate
              name={words('coverage.covered')}
              count={covered}
              total={inScope}
              show="covered"
              change={covered - first.figures.covered}
              since={first.day}
            />
            <Rate
              name={words('coverage.current')}
              count={upToDate}
              total={inScope}
              show="current"
              change={upToDate - first.figures.upToDate}
              since={first.day}
              dashed
            />
          </div>
          <TrendChart trend={trend} />
        </>
      )}
    </Card>
  );
}

interface RateProps {
  readonly name: string;
  readonly count: number;
  readonly total: number;
  readonly show: string;
  readonly change: number;
  readonly since: string;
  readonly dashed?: boolean;
}

function Rate({ name, count, total, show, change, since, dashed = false }: RateProps) {
  const words = useWords('overview');
  const month = words('coverage.month', { month: Number(since.slice(5, 7)) });
  const Arrow = change > 0 ? IconArrowUpRight : IconArrowDownRight;
  return (
    <div>
      <p className={css.rateName}>
        <svg width={16} height={4} aria-hidden className={dashed ? css.currentLine : css.coveredLine}>
          <line x1={0} x2={16} y1={2} y2={2} strokeWidth={3} strokeDasharray={dashed ? '6 3' : undefined} />
        </svg>
        {name}
      </p>
      <p className={css.rate}>{formatPercent(count, total)}</p>
      <p className={css.of}>
        <RouteLink to={paths.coverage} query={{ show }}>
          {formatOf(count, total)}
        </RouteLink>{' '}
        · {words('coverage.unit')}
      </p>
      <p className={change < 0 ? css.down : change > 0 ? css.up : css.meta}>
        {change === 0 ? (
          words('coverage.same', { month })
        ) : (
          <>
            <Arrow size={14} stroke={2} aria-hidden />
            {words('coverage.since', { change: `${change > 0 ? '+' : ''}${formatNumber(change)}`, month })}
          </>
        )}
      </p>
    </div>
  );
}
