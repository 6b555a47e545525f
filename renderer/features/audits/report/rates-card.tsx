import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { AuditResults } from '../../../core/audits/results/audit-results';
import type { Share } from '../../../core/audits/results/figures';
import { handledShare } from '../../../core/audits/sampling/lateness';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatNumber, formatOf, formatPercent } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import type { OpenBehind } from './behind';
import { type FigureName, figureItems } from './figure-items';
import css from './report.module.css';

interface RatesCardProps {
  readonly act: AuditAct;
  readonly results: AuditResults;
  readonly onOpen: OpenBehind;
}

const counted = [
  'major',
  'minor',
  'observations',
  'opportunities',
  'goodPractices',
  'notApplicable',
] as const satisfies readonly FigureName[];

/** The figures of the whole audit: what was assessed and what conforms stay two rates, findings stand apart. */
export function RatesCard({ act, results, onOpen }: RatesCardProps) {
  const words = useWords('findings');
  const { total } = results;
  const dossiers = handledShare(act.samples.flatMap((sample) => sample.dossiers));
  const open = (figure: FigureName) =>
    onOpen({ title: words(`report.figures.${figure}`), items: figureItems(act.items, figure) });
  return (
    <Card title={words('report.results')} meta={words('report.ratesApart')}>
      <div className={css.rates}>
        <Rate name={words('report.coverage')} share={total.coverage} onOpen={() => open('inScope')} />
        <Rate name={words('report.conformity')} share={total.conformity} onOpen={() => open('applicable')} />
        <RouteLink to={paths.auditSamples(act.audit.id)} className={css.rate}>
          <span className={css.rateName}>{words('report.dossiers')}</span>
          <span className={css.rateValue}>{formatPercent(dossiers.byProcedure, dossiers.judged)}</span>
          <span className={css.quiet}>{formatOf(dossiers.byProcedure, dossiers.judged)}</span>
        </RouteLink>
      </div>
      <ul className={css.counts}>
        {counted.map((figure) => (
          <li key={figure}>
            <button type="button" className={css.count} onClick={() => open(figure)}>
              <span>{words(`report.figures.${figure}`)}</span>
              <b>{formatNumber(total.figures[figure])}</b>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Rate({ name, share, onOpen }: { name: string; share: Share | null; onOpen: () => void }) {
  const { part, whole } = share ?? { part: 0, whole: 0 };
  return (
    <button type="button" className={css.rate} onClick={onOpen}>
      <span className={css.rateName}>{name}</span>
      <span className={css.rateValue}>{formatPercent(part, whole)}</span>
      <span className={css.quiet}>{formatOf(part, whole)}</span>
    </button>
  );
}
