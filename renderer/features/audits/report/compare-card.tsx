import { IconEqual, IconSparkles, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { type ComparedCell, compareAudits, lastAuditOf } from '../../../core/audits/results/compare-audits';
import { coveredCells } from '../../../core/audits/results/covered-cells';
import type { Figures } from '../../../core/audits/results/figures';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatOf } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { FilterChip } from '../../../ui/filter-chip';
import { ToneText } from '../../../ui/tone-text';
import { auditeeShortName } from '../shared/auditee-names';
import type { OpenBehind } from './behind';
import { FigureButton } from './figure-button';
import type { ItemsByAudit } from './items-by-audit';
import css from './report.module.css';

interface CompareCardProps {
  readonly act: AuditAct;
  readonly byAudit: ItemsByAudit;
  readonly onOpen: OpenBehind;
}

const trends = ['worse', 'better', 'same', 'new'] as const;
/** What is worth showing at once; clauses audited for the first time only when they are asked for. */
const compared = ['worse', 'better', 'same'] as const;
const looks = {
  worse: { tone: 'bad', icon: IconTrendingDown },
  better: { tone: 'ok', icon: IconTrendingUp },
  same: { tone: 'mute', icon: IconEqual },
  new: { tone: 'info', icon: IconSparkles },
} as const;

/** Each clause at each auditee against the last audit there. */
export function CompareCard({ act, byAudit, onOpen }: CompareCardProps) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const cells = useMemo(() => compareAudits(act, act.others, byAudit), [act, byAudit]);
  const counts = Map.groupBy(cells, ({ trend }) => trend);
  const [chosen, setChosen] = useState<ComparedCell['trend'] | null>(null);
  const shown = chosen ?? compared.find((trend) => counts.has(trend)) ?? null;
  const unit = (cell: ComparedCell) => auditeeShortName(cell.auditee, state, act.today, auditWords);

  if (cells.length === 0) return null;
  return (
    <Card
      title={words('report.compare.title')}
      flush
      actions={trends.map((trend) => (
        <FilterChip
          key={trend}
          label={words(`report.compare.${trend}`)}
          icon={looks[trend].icon}
          count={counts.get(trend)?.length ?? 0}
          on={trend === shown}
          onChange={(on) => setChosen(on ? trend : null)}
        />
      ))}
    >
      {shown === null ? (
        <p className={css.empty}>{words('report.compare.nothing')}</p>
      ) : (
        <table className={css.table} aria-label={words('report.compare.title')}>
          <thead>
            <tr>
              <th scope="col">{words('columns.unit')}</th>
              <th scope="col">{words('report.compare.clause')}</th>
              <th scope="col">{words('report.compare.before')}</th>
              <th scope="col">{words('report.compare.now')}</th>
              <th scope="col">{words('report.compare.trend')}</th>
            </tr>
          </thead>
          <tbody>
            {(counts.get(shown) ?? []).map((cell) => (
              <tr key={`${cell.auditee} ${cell.clause}`}>
                <td>{unit(cell)}</td>
                <th scope="row">{cell.clause}</th>
                <td>{before(cell)}</td>
                <td>
                  <FigureButton
                    label={words('report.compare.behind', { unit: unit(cell), clause: cell.clause })}
                    text={said(cell.now)}
                    onOpen={() =>
                      onOpen({
                        title: words('report.compare.behind', { unit: unit(cell), clause: cell.clause }),
                        items: itemsOf(cell),
                      })
                    }
                  />
                </td>
                <td>
                  <ToneText {...looks[cell.trend]}>{words(`report.compare.${cell.trend}`)}</ToneText>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );

  function itemsOf({ auditee, clause }: ComparedCell) {
    return coveredCells(act).find((cell) => cell.auditee === auditee && cell.clause === clause)?.items ?? [];
  }
  function said(figures: Figures): string {
    return words('report.compare.figures', { share: formatOf(figures.nonconform, figures.assessed) });
  }
  function before(cell: ComparedCell) {
    const last = lastAuditOf(cell.auditee, act.audit, act.others);
    if (cell.before === null || last === null) return words('report.compare.notThen');
    return (
      <>
        {said(cell.before)}{' '}
        <RouteLink to={paths.auditReport(last.id)} className={css.quiet}>
          {last.code}
        </RouteLink>
      </>
    );
  }
}
