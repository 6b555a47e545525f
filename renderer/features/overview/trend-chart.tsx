import type { TrendPoint } from '../../core/coverage/coverage-trend';
import { useWords } from '../../strings/use-words';
import css from './overview.module.css';
import { trendGeometry } from './trend-geometry';

const WIDTH = 340;
const HEIGHT = 92;

/** Counts of covered and of up-to-date administrative procedures at the ends of the last months. */
export function TrendChart({ trend }: { readonly trend: readonly TrendPoint[] }) {
  const words = useWords('overview');
  const covered = trend.map(({ figures }) => figures.covered);
  const current = trend.map(({ figures }) => figures.upToDate);
  const chart = trendGeometry([covered, current], { left: 28, right: 238, top: 8, bottom: 66 });
  const [coveredLine, currentLine] = chart.lines;
  if (coveredLine === undefined || currentLine === undefined) return null;
  const month = (place: number) => words('coverage.month', { month: Number(trend[place]?.day.slice(5, 7)) });
  const marks = [0, Math.floor((trend.length - 1) / 2), trend.length - 1];
  return (
    <svg
      className={css.trend}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words('coverage.trend', {
        from: covered[0] ?? 0,
        to: covered.at(-1) ?? 0,
        currentFrom: current[0] ?? 0,
        currentTo: current.at(-1) ?? 0,
      })}
    >
      {chart.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={28} x2={238} y1={y} y2={y} className={css.grid} />
          <text x={22} y={y + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <polyline points={coveredLine.points} className={css.coveredLine} strokeWidth={2} fill="none" />
      <polyline
        points={currentLine.points}
        className={css.currentLine}
        strokeWidth={2}
        strokeDasharray="4 3"
        fill="none"
      />
      <circle cx={238} cy={coveredLine.endY} r={3.5} className={css.coveredDot} />
      <rect x={234.5} y={currentLine.endY - 3.5} width={7} height={7} className={css.currentDot} />
      <text x={248} y={chart.labelYs[0]}>
        {words('coverage.coveredCount', { count: covered.at(-1) ?? 0 })}
      </text>
      <text x={248} y={chart.labelYs[1]}>
        {words('coverage.currentCount', { count: current.at(-1) ?? 0 })}
      </text>
      {marks.map((place) => (
        <text
          key={place}
          x={chart.xAt(place)}
          y={HEIGHT - 8}
          textAnchor={place === 0 ? 'start' : place === trend.length - 1 ? 'end' : 'middle'}
        >
          {month(place)}
        </text>
      ))}
    </svg>
  );
}
