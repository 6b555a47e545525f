import { useMemo } from 'react';
import type { Day } from '../../../core/calendar/day';
import { coverageAt } from '../../../core/coverage/coverage-at';
import { coverageStates } from '../../../core/coverage/coverage-state';
import { type CoverageFigures, coverageFigures } from '../../../core/coverage/figures';
import type { WorkspaceState } from '../../../data/record-types';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatDate, formatNumber, formatOf, formatPercent } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { classNames } from '../../../ui/class-names';
import { StateText } from '../../../ui/state-text';
import css from './known.module.css';

interface KnownCoverageProps {
  readonly known: WorkspaceState;
  readonly day: Day;
}

/** Coverage on one day, from what was known then and from what is known now. */
export function KnownCoverage({ known, day }: KnownCoverageProps) {
  const words = useWords('history');
  const now = useWorkspace();
  const then = useMemo(() => coverageFigures(coverageAt(known, day)), [known, day]);
  const today = useMemo(() => coverageFigures(coverageAt(now, day)), [now, day]);
  const states = coverageStates.filter((state) => then.counts[state] + today.counts[state] > 0);
  const rates = ['covered', 'upToDate'] as const;
  return (
    <Card
      title={words('known.coverage', { day: formatDate(day) })}
      flush
      actions={
        <RouteLink to={paths.coverage} query={{ day }} className={css.link}>
          {words('known.openCoverage')}
        </RouteLink>
      }
    >
      <p className={css.why}>{words('known.coverageWhy')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('columns.state')}</th>
            <th scope="col">{words('known.knownThen')}</th>
            <th scope="col">{words('known.knownNow')}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <tr key={rate} className={classNames(css.rate, differs(rateOf(then, rate), rateOf(today, rate)))}>
              <th scope="row">{words(`known.${rate}`)}</th>
              <td>{rateOf(then, rate)}</td>
              <td>{rateOf(today, rate)}</td>
            </tr>
          ))}
          {states.map((state) => (
            <tr key={state} className={differs(then.counts[state], today.counts[state])}>
              <th scope="row">
                <StateText state={`coverage.${state}`} />
              </th>
              <td>{formatNumber(then.counts[state])}</td>
              <td>{formatNumber(today.counts[state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** Marks a row whose two figures are not the same. */
function differs(was: string | number, now: string | number): string | undefined {
  return was === now ? undefined : css.differs;
}

function rateOf(figures: CoverageFigures, rate: 'covered' | 'upToDate'): string {
  return `${formatOf(figures[rate], figures.inScope)} · ${formatPercent(figures[rate], figures.inScope)}`;
}
