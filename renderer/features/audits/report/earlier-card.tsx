import { IconCircleDashed } from '@tabler/icons-react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { earlierFindings } from '../../../core/audits/results/earlier-findings';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import { auditeeShortName } from '../shared/auditee-names';
import type { ItemsByAudit } from './items-by-audit';
import css from './report.module.css';

/** What has become of the nonconformities that the last audit of each auditee left. */
export function EarlierCard({ act, byAudit }: { readonly act: AuditAct; readonly byAudit: ItemsByAudit }) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const { audit, today } = act;
  const earlier = earlierFindings(act, act.others, byAudit);
  return (
    <Card title={words('report.earlier.title')} meta={words('report.earlier.meta', { count: earlier.length })} flush>
      {earlier.length === 0 ? (
        <p className={css.empty}>{words('report.earlier.none')}</p>
      ) : (
        <table className={css.table} aria-label={words('report.earlier.title')}>
          <thead>
            <tr>
              <th scope="col">{words('columns.unit')}</th>
              <th scope="col">{words('report.earlier.finding')}</th>
              <th scope="col">{words('report.earlier.outcome')}</th>
              <th scope="col" className={css.right}>
                {words('report.earlier.carried')}
              </th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ itemId, auditId, auditee, checkedBy, outcome, carried }) => {
              const former = state.checklistItem.get(itemId);
              const check = checkedBy === null ? undefined : state.checklistItem.get(checkedBy);
              return (
                <tr key={itemId}>
                  <td>{auditeeShortName(auditee, state, today, auditWords)}</td>
                  <td>
                    <RouteLink to={paths.auditFindings(auditId)} query={{ item: itemId }} className={css.code}>
                      {state.audit.get(auditId)?.code ?? ''}, {former?.code ?? ''}
                    </RouteLink>{' '}
                    {former?.finding?.statement.trim() || (former?.words.question ?? '')}
                  </td>
                  <td className={css.states}>
                    {check === undefined ? (
                      <ToneText tone="warn" icon={IconCircleDashed}>
                        {words('report.earlier.unchecked')}
                      </ToneText>
                    ) : (
                      <>
                        <StateText state={`result.${outcome}`} />
                        <RouteLink to={paths.auditWalk(audit.id)} query={{ item: check.id }}>
                          {check.code}
                        </RouteLink>
                      </>
                    )}
                  </td>
                  <td className={css.right}>{formatNumber(carried)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}
